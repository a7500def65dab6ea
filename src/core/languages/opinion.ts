import { type Identified, identifyLanguage, primary, sampleOf } from './index.ts';
import { dataTag } from './load.ts';
import type { Telling } from './telling.ts';

/** What another judge takes a text for: a BCP 47 tag, the share (0 to 1) of the text in it, whether it would stand by it. */
export type Judged = { tag: string; share: number; reliable: boolean };

/** A second opinion on the language of a text, from outside the core; `undefined` where there is none. */
export type Opinion = (sample: string) => Promise<Judged | undefined>;

/** Fewest UTF-16 units, and smallest share of the text in one language, for a second opinion to count. */
const LONG = 200;
const CLEAR = 0.7;

/** The language that a judgement is for, where it is worth more than an unsure one of ours. */
const saidBy = ({ tag, share, reliable }: Judged): string | undefined =>
  reliable && share >= CLEAR ? primary(tag) : undefined;

/** Languages that are unknown to our table must be the page's word: it names such a one for a reason. */
const isStrange = (hint: string | undefined, tag: string, telling: Telling | undefined): boolean =>
  hint !== undefined && dataTag(hint) === tag && telling?.known.has(tag) !== true;

/**
 * The language of a text as its data is kept: as we tell it where we are sure of it, else as the second opinion has it,
 * which is asked for only then. A page that names a language that we do not know is believed.
 */
export async function settleLanguage(
  text: string,
  hint: string | undefined,
  telling: Telling | undefined,
  opinion: Opinion | undefined,
): Promise<string> {
  const { tag, sure }: Identified = identifyLanguage(text, hint, telling);
  const own = dataTag(tag);
  if (sure || !opinion || text.length < LONG || isStrange(hint, own, telling)) return own;
  const judged = await opinion(sampleOf(text)).catch(() => undefined);
  return dataTag((judged && saidBy(judged)) ?? own);
}
