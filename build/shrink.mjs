import { readFileSync, writeFileSync } from 'node:fs';
import { minify } from 'terser';

/** Nothing here calls a function expression with `new`: those without a `this` may be arrows, those of objects methods. */
const asArrows = { unsafe_arrows: true, unsafe_methods: true };

/** Functions stay where they are called from: moved into a loop, one would be made anew at each of its turns. */
const compress = { ecma: 2022, passes: 2, reduce_funcs: false, inline: 1, ...asArrows };

/** By the text before it: both targets mostly have the same code, which is then worked on once. */
const shrunk = new Map();

async function shrinkText(text, module) {
  if (!shrunk.has(text)) {
    const format = { ecma: 2022, comments: false };
    shrunk.set(text, (await minify(text, { module, compress, mangle: true, format })).code);
  }
  return shrunk.get(text);
}

/**
 * Minifies once more what the bundler has written: it finds constants and unused parts that the bundler leaves.
 * @param {import('esbuild').BuildResult[]} results
 * @param {{ module: boolean }} how whether the scripts are modules
 */
export async function shrink(results, { module }) {
  const files = results.flatMap(({ metafile }) => Object.keys(metafile.outputs));
  for (const file of files.filter((name) => name.endsWith('.js')))
    writeFileSync(file, await shrinkText(readFileSync(file, 'utf8'), module));
}
