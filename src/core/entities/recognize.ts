import type { Language } from '../language.ts';
import type { Mention } from './entity.ts';
import { recognizeByRules } from './fallback/index.ts';
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
  return tag(text, language, model.gazetteer, model.tagger);
}
