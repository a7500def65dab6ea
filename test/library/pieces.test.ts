import { expect, test } from 'vitest';
import { gather, piecesOf } from '../../src/library/pieces.ts';
import { articlesIn, checkLibraryFile, libraryPieces } from '../../src/shell/store/library-file.ts';
import type { Shelved } from '../../src/shell/store/shelf.ts';
import { version } from '../shell/library-version.ts';

/** Articles of two million units each, of letters that take one to four bytes: slices of a file end within some. */
const letters = 'aé漢😀';
const texts = [3, 5, 7].map((shift) => `${'x'.repeat(shift)}${letters.repeat(400_000)}`);

async function* shelved(): AsyncGenerator<Shelved> {
  for (const [at, text] of texts.entries()) {
    const kept = version(`large${at}`, 'v1', at + 1, text);
    const { address, url, digested } = kept;
    const moments = { added: digested, digested, used: digested };
    const bare = { site: '', language: 'en', entities: [], tags: [], id: at };
    yield {
      entry: { address, url, title: address, newest: 'v1', ...moments, ...bare, pinned: 0, indexed: 0 },
      versions: [kept],
    };
  }
}

test('a library of large articles is written and read in pieces, and is the same after it', async () => {
  const longest = Math.max(...texts.map(({ length }) => length));
  const sizes: number[] = [];
  async function* measured(): AsyncGenerator<string> {
    for await (const piece of libraryPieces(shelved())) {
      sizes.push(piece.length);
      yield piece;
    }
  }
  const file = await gather(measured());
  expect(Math.max(...sizes), 'no piece holds more than one article').toBeLessThan(longest + 2000);
  expect(await checkLibraryFile(piecesOf(file))).toEqual({ ok: true, taken: 3, refused: 0 });
  const back: boolean[] = [];
  for await (const { versions } of articlesIn(piecesOf(file)))
    back.push(versions[0]?.article.text === texts[back.length]);
  expect(back).toEqual([true, true, true]);
});

test('a large file that ends too early is refused as a whole', async () => {
  const file = await gather(libraryPieces(shelved()));
  const cut = file.slice(0, file.size - 1000);
  expect(await checkLibraryFile(piecesOf(cut))).toEqual({ ok: false, why: 'broken' });
});
