import { isCapital } from '../letters.ts';
import { measureAt } from './measure.ts';
import { touches } from './phrase.ts';
import type { Measure, Reading } from './reading.ts';

/** The upper end of a range that begins with a measure, with the whole of it. */
export type Range = { measure: Measure; to: number; end: number };

const dash = /^[-–—〜～~]$/;

/** "10–15 %", "€80m to €100m", "between 104 and 107 degrees"; not a change ("from 10 to 15 %"). */
export function rangeAt(reading: Reading, low: Measure, limit: number): Range | undefined {
  const joined = joinAfter(reading, low);
  if (joined === undefined || !reading.tokens[joined]) return undefined;
  const high = measureAt(reading, joined, limit)?.measure;
  if (!high || high.from !== joined) return undefined;
  // The sign of money before the first number goes for both: "NOK1.2bn–1.5bn".
  const ahead =
    low.unit !== undefined && low.end === low.numberEnd && high.unit === undefined && high.of === undefined;
  if (!ahead && (low.unit ?? high.unit) !== high.unit) return undefined;
  if (low.of !== undefined && low.of !== high.of) return undefined;
  // "the 2–10 Rovers": a record of wins and losses.
  const record = high.of !== undefined && low.unit === undefined && reading.lexicon.tag !== 'de';
  if (record && dash.test(reading.tokens[low.end]!.low) && isCapital(high.of!, 0)) return undefined;
  const value = scaledAs(reading, low, high);
  if (value >= high.value || (low.doubtful && high.doubtful)) return undefined;
  const { of, end, from, numberEnd } = high;
  const unit = high.unit ?? low.unit;
  const kind = { ...(unit === undefined ? {} : { unit }), ...(of === undefined ? {} : { of }) };
  return { measure: { from: Math.min(low.from, from), end, numberEnd, value, ...kind }, to: high.value, end };
}

/** The index after what joins the two ends, where something does. */
function joinAfter({ text, tokens }: Reading, { from, end }: Measure): number | undefined {
  const [join, before] = [tokens[end], tokens[from - 1]];
  if (
    !join ||
    !tokens[end + 1] ||
    !touches(text, tokens[end - 1]!, join) ||
    !touches(text, join, tokens[end + 1]!)
  )
    return undefined;
  if (dash.test(join.low)) return end + 1;
  if (join.entry?.betweenAnd && before?.entry?.between) return end + 1;
  const changes = before?.entry?.change || before?.entry?.rangeFrom;
  return join.entry?.rangeTo && !changes ? end + 1 : undefined;
}

/** "1.2–1.5bn": the power of ten is written once, where the first number is the smaller without it. */
function scaledAs({ tokens }: Reading, low: Measure, high: Measure): number {
  const scaleOf = ({ numberEnd }: Measure) => {
    const entry = tokens[numberEnd - 1]?.entry;
    return entry?.scale ?? entry?.moneyScale ?? 1;
  };
  const scale = scaleOf(high);
  const bare = scaleOf(low) === 1 && scale >= 1000;
  return bare && low.value < high.value / scale ? low.value * scale : low.value;
}
