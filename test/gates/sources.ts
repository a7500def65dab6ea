import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** One import of a source file: what it asks for, and whether only its types. */
export type Import = { from: string; target: string; typeOnly: boolean };

const SOURCE = /\.(tsx?|m?js)$/;
const IMPORT =
  /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;

/** Paths of the hand-written source files below the folders, relative to the root. */
export function sourceFiles(...folders: string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => SOURCE.test(file) && !/(^|\/)(node_modules|fixtures|screens)\//.test(file))
    .sort();
}

/** The imports of a file; relative ones as paths from the root, packages by their name. */
export function importsOf(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, type, plain, dynamic]) => {
    const target = (plain ?? dynamic) as string;
    const resolved = target.startsWith('.') ? normalize(join(dirname(file), target)) : target;
    return { from: file, target: resolved, typeOnly: type !== undefined };
  });
}
