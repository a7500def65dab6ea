import { columnOf } from '../column.ts';
import { forestValue } from '../forest.ts';
import { fingerprint } from '../model/bytes.ts';
import type { Importance } from '../model/index.ts';
import { STEM_NUMBERS, type Stems } from './numbers.ts';

const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** By stem: how likely a summary written by people has it, 0–1; `numbers` as `stemNumbers` gives them. */
export function stemImportance(stems: Stems, numbers: Float32Array, model: Importance): Float32Array {
  const { words, inTitle, titleStems } = stems;
  const [has, lacks] = model.headline;
  return columnOf(stems.spread.length, (id) => {
    const own = model.words.size > 0 ? (model.words.get(fingerprint(words.stems[id]!)) ?? 0) : 0;
    const headline = titleStems === 0 || words.stop[id] ? 0 : inTitle[id] ? has : lacks;
    return logistic(model.base + forestValue(model.forest, numbers, id * STEM_NUMBERS) + own + headline);
  });
}
