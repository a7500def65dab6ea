import { articlesIn, checkLibraryFile, libraryPieces } from '../../src/shell/store/library-file.ts';
import type { Shelved } from '../../src/shell/store/shelf.ts';

/** A library as the text of its file. */
export async function writeLibrary(articles: Iterable<Shelved>): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of libraryPieces(articles)) pieces.push(piece);
  return pieces.join('');
}

/** What the text of a file holds, given in pieces of so many units: the articles that fit, or why there are none. */
export async function readLibrary(
  text: string,
  size = 7,
): Promise<{ ok: true; articles: Shelved[]; refused: number } | { ok: false; why: string }> {
  const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
    text.slice(at * size, (at + 1) * size),
  );
  const checked = await checkLibraryFile(pieces);
  if (!checked.ok) return checked;
  const articles: Shelved[] = [];
  for await (const shelved of articlesIn(pieces)) articles.push(shelved);
  if (articles.length !== checked.taken)
    throw new Error(`${checked.taken} promised, ${articles.length} read`);
  return { ok: true, articles, refused: checked.refused };
}
