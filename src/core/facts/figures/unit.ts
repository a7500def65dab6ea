import { currencyOf } from './money.ts';
import { touches } from './phrase.ts';
import type { Reading } from './reading.ts';

/** Most tokens between a weight and the word that tells it from money. */
const weighed = 5;

/** A unit, how many of it a number stands for (割 is 10 %), and the index after it. */
export type Unit = { unit?: string; times?: number; end: number };

/** Over what stands between a power of ten and what it counts: "millions d'euros", "Mio. Euro". */
export function linked({ tokens, lexicon }: Reading, from: number): number {
  const scale =
    tokens[from - 1]?.entry?.scale !== undefined || tokens[from - 1]?.entry?.moneyScale !== undefined;
  let at = from;
  while (
    (scale || lexicon.tag === 'ro') &&
    at < from + 2 &&
    (tokens[at]?.entry?.fill || /^[.']$/.test(tokens[at]?.low ?? ''))
  )
    at++;
  const token = tokens[at];
  return token?.kind === 'word' && (at === from || tokens[at - 1]!.end >= token.start - 1) ? at : from;
}

/** The unit written after a number. */
export function unitAfter(reading: Reading, from: number): Unit {
  const { text, tokens, lexicon } = reading;
  const before = tokens[from - 1]!;
  const attached = attachedTo(reading, from);
  if (attached !== undefined) return { unit: attached, end: from + 1 };
  let at = from;
  if (tokens[at]?.low === '-' && tokens[at]!.start === before.end) at++;
  at = linked(reading, at);
  const token = tokens[at];
  if (!token || !touches(text, tokens[at - 1]!, token)) return { end: from };
  // Italian "ha" is a hectare and has.
  if (token.entry?.past) return { end: from };
  const unit = token.entry?.unit ?? currencyOf(tokens, at, lexicon.tag)?.code;
  if (unit === undefined) return { end: from };
  if (unit === 'GBP' && isWeight(reading, at)) return { unit: 'lb', end: at + 1 };
  const many = /^(\d+)(\D.*)$/.exec(unit);
  return many ? { unit: many[2]!, times: Number(many[1]), end: at + 1 } : { unit, end: at + 1 };
}

/** "lost 20 pounds", "3 pounds 4 ounces": a weight, by the words about it. */
function isWeight({ tokens }: Reading, at: number): boolean {
  const about = tokens.slice(Math.max(0, at - weighed), at + weighed);
  return tokens[at]!.kind === 'word' && about.some(({ entry }) => entry?.weighs);
}

/** "1080p": how many lines a picture has. */
const pictureLines = /^(480|720|1080|2160)$/;

/** "18.5p", "−6C": letters that are a unit only where they are written on to the number. */
function attachedTo({ text, tokens }: Reading, from: number): string | undefined {
  const token = tokens[from];
  const unit = token?.entry?.attached;
  if (!token || unit === undefined || token.start !== tokens[from - 1]!.end) return undefined;
  // "TPU v5p"
  const written = tokens[from - 2];
  if (written?.kind === 'word' && written.end === tokens[from - 1]!.start) return undefined;
  if (unit === 'pence' && pictureLines.test(tokens[from - 1]!.low)) return undefined;
  return unit.startsWith('°') && token.low === text.slice(token.start, token.end) ? undefined : unit;
}

/** "magnitude 6.1", "yüzde 15": a unit that stands before its number. */
export function unitBefore({ tokens, lexicon, text }: Reading, at: number): string | undefined {
  // "a magnitude of 6.1"
  const before = tokens[at - 1]?.entry?.fill ? tokens[at - 2] : tokens[at - 1];
  const unit = before?.entry?.unit;
  if (!before || unit === undefined || text.slice(before.end, tokens[at]!.start).includes('\n'))
    return undefined;
  return unit === 'magnitude' || (unit === '%' && lexicon.rules.percentFirst) ? unit : undefined;
}
