import { lexiconOf } from '../../src/core/entities/fallback/lexicon.ts';
import { Mark } from '../../src/core/entities/gazetteer/marks.ts';
import { classesOf, type WordClasses } from '../../src/core/entities/tagger/classes.ts';
import { marksOf } from '../../src/core/entities/tagger/index.ts';
import { mix } from '../../src/core/entities/tokens/hash.ts';
import type { Tokens } from '../../src/core/entities/tokens/index.ts';
import { tokenOptions } from '../../src/core/entities/tokens/options.ts';
import { nounsCapitalized, type WithNouns } from './capitalize.ts';
import { type Prepared, prepare } from './examples.ts';
import { forgetLists } from './forget.ts';
import { languageOf } from './languages.ts';
import type { LearningSet } from './learn.ts';
import type { Materials } from './materials.ts';
import type { Plan, SetPlan } from './plans.ts';
import { withRecased } from './recase.ts';
import { type GoldDocument, readGold } from './sets.ts';
import { silverDocuments } from './silver/index.ts';

/** Of ten function words, how many a tagger for foreign languages must do without, whose lists are shorter. */
const UNLISTED = 6;

/** Takes some function words' marks away, always the same ones. */
function unlist(tokens: Tokens, marks: Int32Array): void {
  for (let i = 0; i < tokens.count; i++) {
    if (marks[i]! & Mark.stopWord && (mix(tokens.lower[i]!) >>> 0) % 10 < UNLISTED)
      marks[i]! &= ~(Mark.stopWord | Mark.notName);
  }
}

/** Marks the nouns that a list of nouns would know. */
function markNouns({ nouns }: WithNouns, tokens: Tokens, marks: Int32Array): void {
  for (let i = 0; i < tokens.count; i++) if (nouns.has(tokens.start[i]!)) marks[i]! |= Mark.notName;
}

function readSet(folder: string, plan: Plan, set: SetPlan, by: Materials, classes?: WordClasses): Prepared[] {
  const tag = set.name.slice('ner/'.length, 'ner/'.length + 2);
  const language = languageOf(tag);
  const read = readGold(folder, set.name).filter((_, i) => i % (set.every ?? 1) === 0 && !set.skip?.(i));
  const documents = set.recased ? withRecased(read) : read;
  return documents.map((gold: GoldDocument, number): Prepared => {
    const nouns = plan.capitalNouns ? nounsCapitalized(gold, language) : undefined;
    const marks = (text: string, tokens: Tokens): Int32Array => {
      const found = marksOf(text, tokens, by.cues, by.gazetteer, lexiconOf(language).caseEndings);
      if (nouns) markNouns(nouns, tokens, found);
      if (plan.crossLingual) unlist(tokens, found);
      if (plan.forgets) forgetLists(tokens, found, number, plan.forgets);
      return found;
    };
    const prepared = prepare(nouns ?? gold, marks, tokenOptions(tag), set.unlabelled, set.relabel, {
      close: plan.close === true,
      nouns: plan.capitalNouns === true,
    });
    if (classes) prepared.context.classes = classesOf(classes, prepared.context.tokens);
    return { ...prepared, shared: plan.crossLingual === true };
  });
}

/** The labelled sets of a plan, described with the lists of each set's language. */
export function readSets(
  folder: string,
  plan: Plan,
  materials: (tag: string) => Materials,
  classes?: WordClasses,
): LearningSet[] {
  const labelled = plan.sets.map((set) => ({
    own: set.own,
    noisy: set.noisy === true,
    documents: readSet(
      folder,
      plan,
      set,
      materials(set.name.slice('ner/'.length, 'ner/'.length + 2)),
      classes,
    ),
  }));
  if (!plan.silver) return labelled;
  const documents = silverDocuments(folder, materials(plan.tag));
  return [...labelled, { own: 0, noisy: false, open: true, documents }];
}
