import { type Context, isCapital } from './context.ts';
import { kindOf, LABELS, labelOf, Part, tagKinds } from './labels.ts';

/** Outside, and each kind. */
const COLUMNS = 1 + tagKinds.length;

/** What it is worth, in steps of the model, when all other namings of a word in the text have one kind. */
const AGREEMENT = 70;

const isAlone = ({ runStart, runEnd }: Context, i: number): boolean =>
  runStart[i]! >= 0 && runStart[i] === runEnd[i];

/**
 * How often each word stands for each kind in the first labelling: where it stands alone, and inside the names of
 * people, who are called by one part of their name later.
 */
function countKinds(context: Context, labels: Uint8Array): Int32Array {
  const { tokens, words } = context;
  const counts = new Int32Array(words.count * COLUMNS);
  const person = tagKinds.indexOf('person');
  for (let i = 0; i < tokens.count; i++) {
    if (!isCapital(tokens.form[i]!)) continue;
    const kind = kindOf(labels[i]!);
    if (kind === person || isAlone(context, i)) counts[words.id[i]! * COLUMNS + kind + 1]!++;
  }
  return counts;
}

/**
 * Adds to the scores what the rest of the text says of each word that stands alone (one name in one article mostly
 * has one kind; Krishnan & Manning 2006); returns 1 for the tokens whose scores changed, `undefined` where none did.
 */
export function agree(context: Context, labels: Uint8Array, scores: Int32Array): Uint8Array | undefined {
  const { tokens, words } = context;
  const counts = countKinds(context, labels);
  let changed: Uint8Array | undefined;
  for (let i = 0; i < tokens.count; i++) {
    if (!isCapital(tokens.form[i]!) || !isAlone(context, i)) continue;
    const row = words.id[i]! * COLUMNS;
    const own = kindOf(labels[i]!) + 1;
    let others = -1;
    for (let k = 0; k < COLUMNS; k++) others += counts[row + k]!;
    if (others < 1) continue;
    changed ??= new Uint8Array(tokens.count);
    changed[i] = 1;
    for (let k = 0; k < COLUMNS; k++) {
      const count = counts[row + k]! - (k === own ? 1 : 0);
      if (count === 0) continue;
      const gain = Math.round((AGREEMENT * count) / (others + 1));
      if (k === 0) scores[i * LABELS]! += gain;
      else
        for (let part = Part.begin; part <= Part.unit; part++)
          scores[i * LABELS + labelOf(k - 1, part)]! += gain;
    }
  }
  return changed;
}
