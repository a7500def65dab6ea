import type { Language } from '../language.ts';
import type { Mention } from './entity.ts';
import { recognizeByRules, recognizeEventsAndWorks } from './fallback/index.ts';
import type { EntityModel } from './files.ts';
import { namesIn } from './gazetteer/lookup.ts';
import type { Kind } from './kinds.ts';
import { tag } from './tagger/index.ts';

/**
 * The names in a text, in order, never overlapping: by the learned tagger where the model has one, else by rules
 * with whatever name lists there are. Any text in linear time; never throws.
 */
export function recognizeText(text: string, language: Language, model: EntityModel | undefined): Mention[] {
  if (!model) return recognizeByRules(text, language);
  const byRules = () => recognizeByRules(text, language, namesIn(model.gazetteer, language));
  if (!model.tagger) return byRules();
  const tagged = tag(text, language, model.gazetteer, model.tagger);
  if (knowsGroups(model)) return tagged;
  const mentions = language.names?.nounsCapitalized ? besideRules(tagged, byRules()) : tagged;
  return inOrder([...mentions, ...recognizeEventsAndWorks(text, language, mentions)]);
}

/** Whether the tagger learned groups, events and works in the language itself, as only the English one did. */
const knowsGroups = ({ tagger }: EntityModel): boolean => tagger?.classes !== undefined;

const inOrder = (mentions: Mention[]): Mention[] => mentions.sort((a, b) => a.start - b.start);

const ofKinds = (mentions: readonly Mention[], ...kinds: Kind[]): Mention[] =>
  mentions.filter(({ kind }) => kinds.includes(kind));

/**
 * Where common nouns have capitals, the tagger passes over many names; the rules, which know the endings of the
 * language's compounds, find organisations and places among what it leaves.
 */
const besideRules = (tagged: readonly Mention[], byRules: readonly Mention[]): Mention[] =>
  addFree(tagged, ofKinds(byRules, 'organization', 'place'));

/** The mentions with those of `more` that overlap none of them; both are in order and so is the result. */
function addFree(mentions: readonly Mention[], more: readonly Mention[]): Mention[] {
  let next = 0;
  const free = more.filter(({ start, end }) => {
    while (next < mentions.length && mentions[next]!.end <= start) next++;
    return next >= mentions.length || mentions[next]!.start >= end;
  });
  return inOrder([...mentions, ...free]);
}
