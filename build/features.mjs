import { readFileSync } from 'node:fs';

const TABLES = /[\\/]summary[\\/]features[\\/](?:context|place|surface|topic)\.ts$/;
/** What the rows of the feature table say of themselves, and the examples that tests run. */
const DOCUMENTED = [
  /^ {4}says:\s+(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`),$/gm,
  /^ {4}example: (?:\{.*\}|\{\n[\s\S]*?\n {4}\}),$/gm,
];

/** An esbuild plugin that leaves out of the feature table what only its readers and tests need. */
export const undocumented = {
  name: 'undocumented',
  setup(build) {
    build.onLoad({ filter: TABLES }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = DOCUMENTED.reduce((text, part) => text.replace(part, ''), source);
      if (/^ {4}(?:says|example):/m.test(contents)) throw new Error(`${path} is written in a new way`);
      return { contents, loader: 'ts' };
    });
  },
};
