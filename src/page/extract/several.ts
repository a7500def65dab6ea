import { isProse } from './judge/context.ts';
import type { Passage, Scope } from './passage.ts';

/** Words of prose that make one of several `article` elements a story of its own. */
const FEWEST_WORDS = 80;
/** Attributes by which pages that load one story after another name each one's address. */
const ADDRESSES = [
  'data-url',
  'data-href',
  'data-permalink',
  'data-article-url',
  'data-canonical-url',
  'data-uri',
];

/** What is read of a page of several stories. */
export interface Story {
  passages: Passage[];
  /** Set where it is not the story that the page was made for: what it says of itself is true of that one alone. */
  later?: { title?: string };
}

/**
 * On pages that load one story after another: the passages without those of the other stories. The story read is
 * the one that `inView` lies in, else the first. Posts of a live page carry no address or title of their own.
 */
export function oneOfSeveral(passages: readonly Passage[], inView?: Node): Story {
  const stories = storiesIn(passages);
  if (stories.length < 2) return { passages: [...passages] };
  const read = stories.find(({ element }) => inView && element.contains(inView)) ?? stories[0]!;
  const others = new Set(stories.filter((story) => story !== read));
  const own = passages
    .filter((passage) => !scopesOut(passage).some((scope) => others.has(scope)))
    .map((passage, index) => ({ ...passage, index }));
  if (read === stories[0]) return { passages: own };
  const title = own.find((passage) => passage.level > 0 && scopesOut(passage).includes(read))?.text;
  return { passages: own, later: title === undefined ? {} : { title } };
}

function scopesOut(passage: Passage): Scope[] {
  const scopes: Scope[] = [];
  for (let scope: Scope | undefined = passage.scope; scope; scope = scope.parent) scopes.push(scope);
  return scopes;
}

function storiesIn(passages: readonly Passage[]): Scope[] {
  const words = new Map<Scope, number>();
  const titled = new Set<Scope>();
  for (const passage of passages) {
    const story = scopesOut(passage).findLast(({ name }) => name === 'article');
    if (!story) continue;
    if (passage.level === 1) titled.add(story);
    if (isProse(passage)) words.set(story, (words.get(story) ?? 0) + passage.words);
  }
  const long = [...words].filter(([, count]) => count >= FEWEST_WORDS).map(([scope]) => scope);
  return long.filter(
    (scope) => titled.has(scope) || ADDRESSES.some((name) => scope.element.hasAttribute(name)),
  );
}
