import type { Lexicon } from '../fallback/lexicon.ts';
import { foldWords, stemOf } from '../merging/forms.ts';
import type { Merged } from '../merging/index.ts';

/**
 * Where the title names each entity: 1 at its very beginning, towards 0 at its end, `undefined` where it does not.
 * Longer names take their words first, so that a "California Highway Patrol" does not speak for California.
 */
export function titlePlaces(
  title: string,
  entities: readonly Merged[],
  lexicon: Lexicon,
): (number | undefined)[] {
  const stems = (words: readonly string[]) => words.map((word) => stemOf(word, lexicon));
  const words = stems(foldWords(title, lexicon));
  const firsts = new Set(words);
  const names = entities.flatMap((entity, at) =>
    titleNames(entity)
      .map((name) => ({ at, name: stems(name) }))
      .filter(({ name }) => firsts.has(name[0]!)),
  );
  names.sort((a, b) => b.name.length - a.name.length);
  const places: (number | undefined)[] = entities.map(() => undefined);
  const taken = new Set<number>();
  for (const { at, name } of names) {
    const start = placeOf(words, name, taken);
    if (start < 0) continue;
    for (let word = start; word < start + name.length; word++) taken.add(word);
    places[at] = Math.max(places[at] ?? 0, 1 - start / words.length);
  }
  return places;
}

/**
 * Which of the entities that the title does not name share a word of their own with it ("Shas departure" for the Shas
 * Party): no common head, no small word, none that a name in the title has taken.
 */
export function partsInTitle(
  title: string,
  entities: readonly Merged[],
  places: readonly (number | undefined)[],
  lexicon: Lexicon,
): boolean[] {
  const free = new Set(foldWords(title, lexicon));
  entities.forEach(({ names }, at) => {
    if (places[at] !== undefined) for (const word of names.flat()) free.delete(word);
  });
  const tells = (word: string) =>
    free.has(word) && word.length >= shortestTelling && !tables(lexicon).some((table) => table.has(word));
  return entities.map(
    ({ names, kind }, at) =>
      places[at] === undefined && kind !== 'person' && names.some((name) => name.some(tells)),
  );
}

const shortestTelling = 3;

/** Words that many names have. */
const tables = ({
  bodyWords,
  placeSorts: places,
  joinerWords,
  stop,
  peopleWords,
  regionNames: regions,
}: Lexicon) => [bodyWords, places, joinerWords, stop, peopleWords, regions.codes];

/** An entity's names, and for a person the bare surname, which headlines use. */
const titleNames = ({ kind, names }: Merged): string[][] =>
  kind === 'person'
    ? [...names, ...names.flatMap((name) => (name.length > 1 ? [name.slice(-1)] : []))]
    : names;

/** Index of the first place in the title where the name's words stand free; -1 if nowhere. */
function placeOf(title: readonly string[], name: readonly string[], taken: ReadonlySet<number>): number {
  for (let start = 0; start + name.length <= title.length; start++)
    if (name.every((word, at) => title[start + at] === word && !taken.has(start + at))) return start;
  return -1;
}
