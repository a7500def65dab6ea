import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { readSamples } from '../build/samples.mjs';
import { readLocales } from './read-locales.ts';
import { sourceEngine } from './source-engine.ts';

/** The sample articles with their digests, made by the product's own engine, by locale. */
async function digestSamples(): Promise<Record<string, unknown>> {
  const engine = await sourceEngine();
  const digested = Object.entries(readSamples()).map(async ([locale, article]) => {
    return [locale, { article, digest: await engine.digest(article) }] as const;
  });
  return Object.fromEntries(await Promise.all(digested));
}

/** The pages of the gallery: the reading interface in its places, and the pages of the product. */
const pages = ['reading', 'options', 'library', 'welcome', 'store'];

/** Builds the gallery of states into a folder; it is never part of the product. */
export async function buildGallery(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const entries = pages.map((page) => [`gallery/${page}`, `src/gallery/${page}.tsx`]);
  await build({
    entryPoints: Object.fromEntries(entries),
    outdir: folder,
    bundle: true,
    format: 'iife',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { LOCALES: JSON.stringify(readLocales()), SAMPLES: JSON.stringify(await digestSamples()) },
    logLevel: 'warning',
  });
  const html = readFileSync('src/gallery/index.html', 'utf8');
  for (const page of pages)
    writeFileSync(join(folder, 'gallery', `${page}.html`), html.replaceAll('PAGE', page));
  return join(folder, 'gallery');
}
