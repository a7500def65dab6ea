import { commonOptions, engineOptions } from '../options.mjs';
import { engineNames } from './engine.mjs';
import { freeNames } from './free.mjs';

/** Prints the short names that are used outside the engine by now; `npm run names` takes them out. */
const free = new Set(
  await freeNames({ ...commonOptions('chromium'), ...engineOptions, outdir: 'dist/chromium' }),
);
for (const name of engineNames) if (!free.has(name)) console.log(name);
