import { readFileSync } from 'node:fs';

/** Iterating over cursors with `for await`, which we do nowhere: it ends the module, before its exports. */
const UNUSED = /const advanceMethodProps = [\s\S]*(?=\nexport )/;

/** An esbuild plugin for whatever opens the store through idb: without what we do not use of it. */
export const slimIdb = {
  name: 'slim-idb',
  setup(build) {
    build.onLoad({ filter: /[\\/]idb[\\/]build[\\/]index\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!UNUSED.test(text))
        throw new Error('idb has changed: nothing is like the iterators that we leave out');
      return { contents: text.replace(UNUSED, ''), loader: 'js' };
    });
  },
};
