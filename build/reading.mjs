import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Writes `folder/reading.json`: the phrases and trees by which pages are read, apart from the reader script. */
export async function writeReading(folder) {
  const outfile = resolve(`dist/.reading-${process.pid}.mjs`);
  const entryPoints = ['src/page/extract/stored.ts'];
  await build({ entryPoints, bundle: true, format: 'esm', outfile, logLevel: 'error' });
  try {
    const { STORED } = await import(`${pathToFileURL(outfile).href}?${Date.now()}`);
    writeFileSync(join(folder, 'reading.json'), JSON.stringify(STORED));
  } finally {
    rmSync(outfile);
  }
}
