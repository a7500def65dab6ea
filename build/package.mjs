import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { targets } from './target.mjs';

/** The first moment that a zip file can name: every build carries the same, so that equal sources give equal bytes. */
const moment = new Date(1980, 0, 1, 0, 0, 0);

function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

function packageTarget(target, version) {
  const folder = join('dist', target);
  const entries = filesIn(folder).map((name) => [
    name,
    [readFileSync(join(folder, name)), { mtime: moment, level: 9 }],
  ]);
  const file = join('dist', `nutgraf-${target}-${version}.zip`);
  writeFileSync(file, zipSync(Object.fromEntries(entries)));
  return file;
}

/** Removes the packages of earlier builds, whatever their version: none stands beside a build that it is not of. */
export function removePackages() {
  const old = existsSync('dist') ? readdirSync('dist').filter((name) => /^nutgraf-.*\.zip$/.test(name)) : [];
  for (const name of old) rmSync(join('dist', name));
}

/** Writes the store packages, byte for byte the same from the same source; answers their names. */
export const packageAll = (version) => targets.map((target) => packageTarget(target, version));
