import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Installs the pinned packages where `node_modules` is missing or is not what the lock file says; tells whether all is well. */
export function ensurePackages(root) {
  if (upToDate(root)) return true;
  process.stdout.write('Installing packages (npm ci)…\n');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return done.status === 0;
}

/** npm leaves a copy of the lock file in `node_modules`: what it lists must be what we ask for. */
function upToDate(root) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const want = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(want).every(([path, { version, optional }]) => {
    if (path === '' || (optional && !have[path])) return true;
    return have[path]?.version === version && existsSync(join(root, path));
  });
}
