import type { Sex } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import { firstAfter, type Story } from './story.ts';

/** Most namings of a person before which a form of address is looked for. */
const mostNamings = 4;
const beforeName = 2;

/** Whom the pronoun among some words means: nothing for "they", and where a language has one word for both. */
export function sexOfPronoun(words: readonly Token[], { lexicon }: Story): Sex | undefined {
  const pronoun = words.find(({ entry }) => entry?.pronouns);
  return pronoun && lexicon.sexes.get(pronoun.low);
}

/** Whether a person is a man or a woman, as far as a form of address ("Mrs"), the role ("actress") or the forename tells. */
export function sexOf(story: Story, entity: number): Sex | undefined {
  let known = story.sexes.get(entity);
  if (known === undefined) {
    known = addressed(story, entity) ?? inRole(story, entity) ?? forename(story, entity) ?? null;
    story.sexes.set(entity, known);
  }
  return known ?? undefined;
}

function addressed({ entities, tokens, lexicon }: Story, entity: number): Sex | undefined {
  for (const { start } of entities[entity]!.mentions.slice(0, mostNamings)) {
    const at = firstAfter(tokens, start);
    for (let by = 1; by <= beforeName; by++) {
      const sex = lexicon.sexes.get(tokens[at - by]?.low ?? '');
      if (sex && !tokens[at - by]!.entry?.pronouns) return sex;
      if (tokens[at - by]?.low !== '.') break;
    }
  }
  return undefined;
}

function inRole({ entities, lexicon }: Story, entity: number): Sex | undefined {
  const words = entities[entity]!.role?.text.toLowerCase().split(/[^\p{L}]+/u) ?? [];
  const told = words.findLast((word) => lexicon.sexes.has(word));
  return told === undefined ? undefined : lexicon.sexes.get(told);
}

function forename({ entities, lexicon }: Story, entity: number): Sex | undefined {
  const [first, second] = entities[entity]!.name.toLowerCase().split(/\s+/u);
  return second === undefined ? undefined : lexicon.sexes.get(first!);
}
