import type { Mention } from '../entity.ts';
import { recognizeHan } from './han.ts';
import { findKnown, orderNames, spacedBoundary, unspacedBoundary } from './known.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameLists } from './lists.ts';
import { recognizeSpaced } from './spaced.ts';
import { recognizeThai } from './thai.ts';

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const thai = /\p{Script=Thai}/u;

/** Names in a script without capitals: known places, then people and organisations by their titles and heads. */
export function recognizeUncased(text: string, lexicon: Lexicon, lists: NameLists | undefined): Mention[] {
  const names = orderNames(lexicon.regionNames.names);
  const sample = text.slice(0, 2000);
  const dense = unspaced.test(sample) && lexicon.tag !== 'ko';
  const solid = dense || thai.test(sample);
  const fits = solid ? unspacedBoundary : spacedBoundary(lexicon.prefixWords, lexicon.particlesBehind);
  const places = findKnown(text, names, 'place', fits);
  const found = dense
    ? recognizeHan(text, lexicon, lists, places)
    : solid
      ? recognizeThai(text, lexicon)
      : recognizeSpaced(text, lexicon, lists);
  const sole = findKnown(text, lexicon.soleNames, 'organization', fits);
  return withoutOverlaps([...found, ...places, ...sole, ...latinNames(text, lists)]);
}

const latin =
  /(?<!\p{Script=Latin})(?=\p{Script=Latin})\p{Lu}[\p{Script=Latin}\p{N}&'’-]{1,30}(?: \p{Lu}[\p{Script=Latin}\p{N}&'’-]{1,30}){0,4}/gu;

/** Names in Latin letters within another script: they keep their capitals. */
function latinNames(text: string, lists: NameLists | undefined): Mention[] {
  const found: Mention[] = [];
  for (const { 0: name, index } of text.matchAll(latin)) {
    const first = name.split(' ')[0]!;
    const kind = lists?.place(name)
      ? 'place'
      : name.includes(' ') && lists?.forename(first)
        ? 'person'
        : 'organization';
    found.push({ start: index, end: index + name.length, kind });
  }
  return found;
}

/** The longest mentions first; what overlaps a longer one goes. In the order of the text. */
function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const ordered = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mention[] = [];
  for (const mention of ordered) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}
