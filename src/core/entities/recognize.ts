import type { Language } from '../language.ts';
import type { Mention } from './entity.ts';
import { recognizeByRules, recognizeEventsAndWorks } from './fallback/index.ts';
import type { EntityModel } from './files.ts';
import { namesIn } from './gazetteer/lookup.ts';
import { tag } from './tagger/index.ts';

/**
 * The names in a text, in order, never overlapping: by the learned tagger where the model has one, else by rules
 * with whatever name lists there are. Any text in linear time; never throws.
 */
export function recognizeText(text: string, language: Language, model: EntityModel | undefined): Mention[] {
  if (!model) return recognizeByRules(text, language);
  if (!model.tagger) return recognizeByRules(text, language, namesIn(model.gazetteer, language));
  const { mentions, telling } = tag(text, language, model.gazetteer, model.tagger);
  if (knowsGroups(model)) return mentions;
  return inOrder([...mentions, ...recognizeEventsAndWorks(text, language, mentions, telling)]);
}

/** Whether the tagger learned groups, events and works in the language itself, as only the English one did. */
const knowsGroups = ({ tagger }: EntityModel): boolean => tagger?.classes !== undefined;

const inOrder = (mentions: Mention[]): Mention[] => mentions.sort((a, b) => a.start - b.start);
