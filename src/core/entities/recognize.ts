import type { Language } from '../language.ts';
import type { Span } from '../text.ts';
import { completeNames } from './complete.ts';
import { cutMentions } from './cut.ts';
import type { Mention } from './entity.ts';
import { recognizeByRules, recognizeEventsAndWorks } from './fallback/index.ts';
import { lexiconOf } from './fallback/lexicon.ts';
import type { EntityModel } from './files.ts';
import { namesIn } from './gazetteer/lookup.ts';
import { tag } from './tagger/index.ts';

/**
 * The names in a text, in order, never overlapping: by the learned tagger where the model has one, else by rules
 * with whatever name lists there are; none of them over the end of one of the `sentences` (in order, where they are
 * known). Any text in linear time; never throws.
 */
export function recognizeText(
  text: string,
  language: Language,
  model: EntityModel | undefined,
  sentences: readonly Span[] = [],
): Mention[] {
  if (!model?.tagger) {
    const lists = model && namesIn(model.gazetteer, language);
    const found = completeNames(text, recognizeByRules(text, language, lists), lexiconOf(language));
    return cutMentions(found, text, sentences);
  }
  const { mentions: tagged, telling } = tag(text, language, model.gazetteer, model.tagger, sentences);
  const mentions = completeNames(text, tagged, lexiconOf(language));
  if (knowsGroups(model)) return mentions;
  return inOrder([...mentions, ...recognizeEventsAndWorks(text, language, mentions, telling)]);
}

/** Whether the tagger learned groups, events and works in the language itself, as only the English one did. */
const knowsGroups = ({ tagger }: EntityModel): boolean => tagger?.classes !== undefined;

const inOrder = (mentions: Mention[]): Mention[] => mentions.sort((a, b) => a.start - b.start);
