import { primary } from './primary.ts';
import { scriptOf } from './scripts.ts';
import type { Telling } from './telling.ts';

export { primary } from './primary.ts';

/** What a text is in, and whether the text alone is enough to say so. */
export type Identified = { tag: string; sure: boolean };

/** UTF-16 units read from each of three places (start, middle, end), so that a quotation or menu does not decide. */
const SAMPLE = 1200;
/** What is known where the table could not be read. */
const NOTHING: Telling = {
  tags: [],
  byWord: new Map(),
  byLetter: new Map(),
  minor: new Set(),
  known: new Set(),
};

/** Fewest telling words or letters, and how far the first must be ahead of the second, for the text to be sure. */
const ENOUGH = 3;
const AHEAD = 1.25;
/** Share of words that tell for the language, below which a text is in none of those known here. */
const SHARE = 0.1;
/** The same where the page names a language that is not known here. */
const STRANGE_SHARE = 0.3;

/** What a language without data here must make up for to win over one with data. */
const MINOR = 0.8;
/** How far a text must be from the language that the page names to be sure of another. */
const AHEAD_OF_NAMED = 1.6;

/**
 * The language of a text as a BCP 47 primary tag, from its letters and function words; `hint` (what the page says)
 * decides only where the text is not sure. `und` where neither says anything. Without `telling` languages that share
 * their letters are not told apart. Reads at most 3,600 units of the text.
 */
export function identifyLanguage(text: string, hint?: string, telling: Telling = NOTHING): Identified {
  const named = primary(hint);
  const sample = sampleOf(text);
  if (!BEYOND_ASCII.test(sample)) return among(undefined, sample, named, telling);
  const { script, tags, letters } = scriptOf(sample);
  if (script === '') return { tag: named ?? 'und', sure: false };
  if (script === 'Latin') return among(undefined, sample, named, telling);
  if (script === 'Cyrillic') return among(tags, sample, named, telling);
  if (script === 'Arabic') return inArabicLetters(sample, named);
  const sure = letters >= 2;
  if (named && tags.includes(named)) return { tag: named, sure };
  return { tag: tags[0]!, sure };
}

/** Whatever is neither of ASCII nor a common mark: a text without it has no letters but Latin ones, and none that tell. */
const BEYOND_ASCII = /[^\0-\x7f\u2010-\u2026]/;

/** A part of a text that stands for the whole: at most 3,600 units from its beginning, middle and end. */
export function sampleOf(text: string): string {
  if (text.length <= 3 * SAMPLE) return text;
  const middle = (text.length - SAMPLE) >> 1;
  return `${text.slice(0, SAMPLE)} ${text.slice(middle, middle + SAMPLE)} ${text.slice(-SAMPLE)}`;
}

/** The language whose words and letters tell most, of `tags` or of those in Latin letters. */
function among(
  tags: readonly string[] | undefined,
  sample: string,
  named: string | undefined,
  { minor, known, ...telling }: Telling,
): Identified {
  const { scores, words } = tally(sample, telling);
  const scoreOf = (tag: string | undefined): number => scores[telling.tags.indexOf(tag ?? '')] ?? 0;
  let first: string | undefined;
  let peak = 0;
  let second = 0;
  for (let place = 0; place < scores.length; place++) {
    const tag = telling.tags[place]!;
    if (!scores[place] || tags?.includes(tag) === false) continue;
    const told = scores[place]! * (minor.has(tag) && tag !== named ? MINOR : 1);
    if (first === undefined || told > peak || (told === peak && tag < first))
      [first, peak, second] = [tag, told, peak];
    else second = Math.max(second, told);
  }
  if (first === undefined) return { tag: named ?? tags?.[0] ?? 'und', sure: false };
  const strange = named !== undefined && !known.has(named);
  const sure =
    peak >= ENOUGH &&
    peak >= AHEAD * second &&
    (first === named || peak >= AHEAD_OF_NAMED * scoreOf(named)) &&
    peak >= words * (strange ? STRANGE_SHARE : SHARE);
  if (!sure && named !== undefined && (strange || scoreOf(named) * 2 >= peak || peak < ENOUGH))
    return { tag: named, sure: false };
  return { tag: first, sure };
}

/** Adds up, by language, what words and letters tell; what several share is divided among them. */
function tally(
  sample: string,
  { tags, byWord, byLetter }: Pick<Telling, 'tags' | 'byWord' | 'byLetter'>,
): { scores: Float64Array; words: number } {
  const scores = new Float64Array(tags.length);
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const plain = !BEYOND_ASCII.test(sample);
  for (const word of words) {
    share(scores, byWord.get(word), 1);
    for (let at = 0; !plain && at < word.length; at++)
      if (word.charCodeAt(at) > 0x7f) share(scores, byLetter.get(word[at]!), 0.5);
  }
  return { scores, words: words.length };
}

function share(scores: Float64Array, places: readonly number[] | undefined, weight: number): void {
  if (!places) return;
  const each = weight / Math.sqrt(places.length);
  for (const place of places) scores[place]! += each;
}

/** Persian and Urdu write letters that Arabic has not, and Arabic some that they have not. */
function inArabicLetters(sample: string, named: string | undefined): Identified {
  const count = (letters: RegExp): number => sample.match(letters)?.length ?? 0;
  const urdu = count(/[ٹڈڑںےھ]/g);
  const persian = count(/[پچژگکی]/g);
  const arabic = count(/[ةيكىأإ]/g);
  if (named && !['ar', 'fa', 'ur'].includes(named) && named in RELATIVES) return { tag: named, sure: false };
  if (urdu + persian + arabic < ENOUGH) return { tag: named ?? 'ar', sure: false };
  if (urdu > (persian + arabic) / 4) return { tag: 'ur', sure: true };
  return { tag: persian > arabic ? 'fa' : 'ar', sure: true };
}

/** Other languages in Arabic letters, which the page's word is believed for. */
const RELATIVES: Readonly<Record<string, true>> = {
  ps: true,
  ku: true,
  ckb: true,
  ug: true,
  sd: true,
  az: true,
};
