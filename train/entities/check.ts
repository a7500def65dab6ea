import { recognizeText } from '../../src/core/entities/recognize.ts';
import { readClasses } from '../../src/core/entities/tagger/classes.ts';
import { readTagger } from '../../src/core/entities/tagger/model.ts';
import { languageOf } from './languages.ts';
import { type Learned, learn } from './learn.ts';
import type { Materials } from './materials.ts';
import { f1, spanOf, type Tally, tally } from './measure.ts';
import { packTagger } from './pack.ts';
import { type Plan, plans, type SetPlan } from './plans.ts';
import { readSets } from './read-sets.ts';
import { readGold } from './sets.ts';
import { englishClasses } from './unlabelled.ts';

/** Of so many documents one is held out. */
const FOLDS = 5;

const isHeldOut = (i: number, fold: number): boolean => i % FOLDS === fold;

/** The plan without the documents of a fold, in the sets that are of the kind of text that is judged. */
function planWithout(plan: Plan, fold: number, without: readonly string[]): Plan {
  const sets = plan.sets
    .filter(({ name }) => !without.includes(name))
    .map((set): SetPlan => (set.judged ? { ...set, skip: (i) => isHeldOut(i, fold) } : set));
  return { ...plan, sets };
}

/**
 * Tells what the English tagger reaches on documents that it did not learn from: one fold of those of the judged
 * kind; `without` names sets that are not learned from at all.
 */
export function checkEnglish(
  folder: string,
  materials: (tag: string) => Materials,
  { fold, without }: { fold: number; without: readonly string[] },
  say: (message: string) => void,
): void {
  const plan = plans.find(({ tag }) => tag === 'en')!;
  const sections = englishClasses(folder);
  const classes = readClasses(sections)!;
  const { cues, gazetteer } = materials('en');
  const sets = readSets(folder, planWithout(plan, fold, without), materials, classes);
  const { hashes, weights }: Learned = learn(sets, plan.schedule, plan.size);
  const tagger = { ...readTagger(packTagger(hashes, weights))!, cues, classes, close: true };
  const all: Tally = new Map();
  for (const { name } of plan.sets.filter(({ judged }) => judged)) {
    const own: Tally = new Map();
    for (const document of readGold(folder, name).filter((_, i) => isHeldOut(i, fold)))
      for (const counts of [own, all]) {
        const found = recognizeText(document.text, languageOf('en'), { gazetteer, tagger });
        tally(counts, document, found.map(spanOf));
      }
    say(`${name}, fold ${fold}: F1 ${f1(own).toFixed(1)}`);
  }
  const kinds = ['PER', 'ORG', 'LOC'].map((label) => `${label} ${f1(all, [label]).toFixed(1)}`);
  say(`all: F1 ${f1(all).toFixed(1)} (${kinds.join(', ')})`);
}
