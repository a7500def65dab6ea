import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** All locales as they are in the source, by folder name. */
export const readLocales = (): Record<string, unknown> =>
  Object.fromEntries(
    readdirSync('src/_locales').map((locale) => [
      locale,
      JSON.parse(readFileSync(`src/_locales/${locale}/messages.json`, 'utf8')),
    ]),
  );

/** Builds the gallery of states into a folder; it is never part of the product. */
export async function buildGallery(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: { 'gallery/main': 'src/gallery/main.tsx', later: 'src/ui/later/main.ts' },
    outdir: folder,
    bundle: true,
    format: 'iife',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { LOCALES: JSON.stringify(readLocales()) },
    logLevel: 'warning',
  });
  const page = join(folder, 'gallery', 'index.html');
  cpSync('src/gallery/index.html', page);
  return page;
}
