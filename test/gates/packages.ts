import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A package for the stores. */
export type Package = { path: string; bytes: Uint8Array };

/** Builds everything afresh in a folder and packs it; gives the packages. */
export function buildPackages(folder = '.', environment: Record<string, string> = {}): Package[] {
  const how = { cwd: folder, env: { ...process.env, ...environment }, encoding: 'utf8' } as const;
  const written = execFileSync(process.execPath, ['build.mjs', '--package'], how);
  return written
    .split('\n')
    .filter((line) => line.endsWith('.zip'))
    .map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
}

/** What a build does not read, or makes itself. */
const apart: ReadonlySet<string> = new Set(['node_modules', 'dist', '.git', 'test', 'train', 'docs']);

/** Builds from a copy of the source in another folder, on a machine that sits elsewhere in the world. */
export function buildElsewhere(): Package[] {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf built elsewhere-'));
  try {
    for (const name of readdirSync('.').filter((name) => !apart.has(name))) {
      cpSync(name, join(folder, name), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    return buildPackages(folder, { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
