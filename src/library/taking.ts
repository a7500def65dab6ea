import { choose } from '../core/summary/choose.ts';
import type { Options } from '../options.ts';
import { isDrawable } from '../shell/store/drawable.ts';
import { readLibraryFile, writeLibraryFile } from '../shell/store/library-file.ts';
import { everything, putBack, type Shelved } from '../shell/store/shelf.ts';
import { formatRows } from '../ui/export/export.ts';
import { saveFile } from '../ui/session/taking.ts';
import type { Words } from '../ui/words.ts';

async function all(): Promise<Shelved[]> {
  const articles: Shelved[] = [];
  for await (const shelved of everything()) articles.push(shelved);
  return articles;
}

/** Saves the whole library as a file that can be loaded again without loss. */
export async function exportJson(): Promise<void> {
  saveFile('nutgraf-library.json', writeLibraryFile(await all()), 'application/json');
}

/** Saves the summaries of the whole library as one Markdown file; answers how many could not be written. */
export async function exportMarkdown(options: Options, words: Words): Promise<number> {
  const write = ({ entry, versions }: Shelved): string[] => {
    const version = versions.find(({ version }) => version === entry.newest);
    if (!isDrawable(version)) return [];
    const { article, digest, url } = version;
    const chosen = choose(digest, { sentences: options.sentences });
    return [formatRows.markdown.write({ article, digest, url, chosen, options }, words)];
  };
  const articles = await all();
  const written = articles.flatMap(write);
  saveFile('nutgraf-library.md', written.join('\n\n---\n\n'), 'text/markdown');
  return articles.length - written.length;
}

/** What came of loading a file. */
export type Imported = { taken: number; refused: number } | 'form' | 'broken' | 'tooLarge' | 'noStorage';

/** Larger files are not even read. */
const mostBytes = 500_000_000;

/** Loads an exported library into this one; nothing that is here is lost. */
export async function importJson(file: File): Promise<Imported> {
  if (file.size > mostBytes) return 'tooLarge';
  const read = readLibraryFile(await file.text());
  if (!read.ok) return read.why;
  try {
    await putBack(read.articles, Date.now());
  } catch {
    return 'noStorage'; // Those before the one that was refused are here, and stay.
  }
  return { taken: read.articles.length, refused: read.refused };
}
