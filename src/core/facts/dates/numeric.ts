import { asciiDigits } from '../reading.ts';
import { isoOf, serialOf } from './calendar.ts';
import type { Frame, Reading } from './frame.ts';

const longest = 5;

/**
 * A date in digits: 2024-09-17, 17.09.2024, 17/09/2024. Where day and month could be changed about (9/8/2024 in
 * English) it is in doubt and gives nothing.
 */
export function numericAt({ text, tokens, lexicon }: Frame, at: number): Reading | undefined {
  const first = tokens[at]!;
  if (first.kind !== 'number' || first.low.length > 10) return undefined;
  let end = at + 1;
  while (
    end < at + longest &&
    tokens[end]?.start === tokens[end - 1]!.end &&
    (tokens[end]!.kind === 'number' || /^[-/]/.test(tokens[end]!.low))
  )
    end++;
  const written = asciiDigits(text.slice(first.start, tokens[end - 1]!.end));
  const parts = partsOf(written, lexicon.tag);
  if (!parts || serialOf(...parts) === undefined) return undefined;
  return { from: at, end, value: isoOf(...parts), precision: 'day' };
}

function partsOf(written: string, tag: string): [number, number, number] | undefined {
  const iso = /^(\d{4})([-/.])(\d\d?)\2(\d\d?)$/.exec(written);
  if (iso) return [Number(iso[1]), Number(iso[3]), Number(iso[4])];
  const parts = /^(\d\d?)([./-])(\d\d?)\2(\d{4})$/.exec(written);
  if (!parts) return undefined;
  const [a, b, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  if (tag !== 'en' || parts[2] === '.' || a > 12 || a === b) return [year, b, a];
  return b > 12 ? [year, a, b] : undefined;
}
