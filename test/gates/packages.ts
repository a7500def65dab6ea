import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A package for the stores. */
export type Package = { path: string; bytes: Uint8Array };

/** Builds everything afresh and packs it; gives the packages. */
export function buildPackages(): Package[] {
  const written = execFileSync(process.execPath, ['build.mjs', '--package'], { encoding: 'utf8' });
  return written
    .split('\n')
    .filter((line) => line.endsWith('.zip'))
    .map((path) => ({ path, bytes: readFileSync(path) }));
}
