import { choose } from '../core/summary/choose.ts';
import type { Options } from '../options.ts';
import { isDrawable } from '../shell/store/drawable.ts';
import { articlesIn, checkLibraryFile, libraryPieces } from '../shell/store/library-file.ts';
import { everything, putBack, type Shelved } from '../shell/store/shelf.ts';
import { formatRows } from '../ui/export/export.ts';
import { saveFile } from '../ui/session/save-file.ts';
import type { Words } from '../ui/words.ts';
import { gather, piecesOf } from './pieces.ts';

/** Saves the whole library as a file that can be loaded again without loss. */
export async function exportJson(): Promise<void> {
  saveFile('nutgraf-library.json', await gather(libraryPieces(everything())), 'application/json');
}

/** The summary of an article as Markdown; none where what is kept of it cannot be drawn. */
function summaryOf({ entry, versions }: Shelved, options: Options, words: Words): string | undefined {
  const version = versions.find(({ version }) => version === entry.newest);
  if (!isDrawable(version)) return undefined;
  const { article, digest, url } = version;
  const chosen = choose(digest, { sentences: options.sentences });
  return formatRows.markdown.write({ article, digest, url, chosen, options }, words);
}

/** Saves the summaries of the whole library as one Markdown file; answers how many could not be written. */
export async function exportMarkdown(options: Options, words: Words): Promise<number> {
  let broken = 0;
  async function* summaries(): AsyncGenerator<string> {
    let before = '';
    for await (const shelved of everything()) {
      const summary = summaryOf(shelved, options, words);
      if (summary === undefined) broken += 1;
      else yield before + summary;
      if (summary !== undefined) before = '\n\n---\n\n';
    }
  }
  saveFile('nutgraf-library.md', await gather(summaries()), 'text/markdown');
  return broken;
}

/** What came of loading a file. */
export type Imported = { taken: number; refused: number } | 'form' | 'broken' | 'noStorage';

/**
 * Loads an exported library into this one; nothing that is here is lost. The file is looked through first: one that
 * is damaged is refused as a whole.
 */
export async function importJson(file: File): Promise<Imported> {
  const checked = await checkLibraryFile(piecesOf(file));
  if (!checked.ok) return checked.why;
  try {
    await putBack(articlesIn(piecesOf(file)), Date.now());
  } catch {
    return 'noStorage'; // Those before the one that was refused are here, and stay.
  }
  return { taken: checked.taken, refused: checked.refused };
}
