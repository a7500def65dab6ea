import { fingerprint } from '../../src/core/summary/model/bytes.ts';
import { scanWords } from '../../src/core/summary/words.ts';
import { readRows } from '../data.ts';
import { languageOf } from './article.ts';
import { packSorted } from './pack.ts';

/** How many of the commonest stems are listed, and in how many bands of rarity. */
const LISTED = 1500;
const BANDS = 12;

/** In how many texts each stem stands. */
function textCounts(texts: readonly string[], stopWords: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const met = new Set<string>();
    scanWords(text, 0, text.length, (from, to) => {
      const word = text.slice(from, to).toLowerCase();
      if (!stopWords.has(word) && word.length > 1) met.add(word.slice(0, 7));
    });
    for (const stem of met) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

/** The listed stems in bands of equal width by the logarithm of their share, as `readRarity` reads them. */
export function packBackground(folder: string, tag: string, file: string): Uint8Array {
  const texts = readRows<{ text: string }>(folder, file).map((row) => row.text);
  const counts = textCounts(texts, new Set(languageOf(tag).stopWords));
  const listed = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, LISTED);
  const widest = Math.log(texts.length / listed.at(-1)![1]);
  const bands: number[][] = Array.from({ length: BANDS }, () => []);
  for (const [stem, count] of listed) {
    const share = Math.log(texts.length / count) / widest;
    bands[Math.min(BANDS - 1, Math.floor(share * BANDS))]!.push(fingerprint(stem));
  }
  return Buffer.concat(bands.map((band) => packSorted([...new Set(band)].sort((a, b) => a - b))));
}
