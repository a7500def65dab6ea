import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { readLanguages, writeLanguages } from './languages.mjs';

const folder = 'dist/node';

/** Some of the bundled packages ask for Node's own modules in the old way. */
const banner = {
  js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
};

/** Builds the same core without a browser: the library, the command line and the files that they read. */
export async function buildNode() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'lang'), { recursive: true });
  await build({
    entryPoints: { nutgraf: 'src/node/nutgraf.ts', cli: 'src/node/cli.ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner,
    logLevel: 'error',
  });
  await writeLanguages(folder, await readLanguages());
  for (const file of readdirSync('src/lang').filter((name) => name.endsWith('.bin'))) {
    cpSync(join('src/lang', file), join(folder, 'lang', file));
  }
}
