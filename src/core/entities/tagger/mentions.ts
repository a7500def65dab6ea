import type { Mention } from '../entity.ts';
import type { Lexicon } from '../fallback/lexicon.ts';
import type { NameList } from '../gazetteer/index.ts';
import { Mark } from '../gazetteer/marks.ts';
import type { Kind } from '../kinds.ts';
import { Form } from '../tokens/index.ts';
import type { Context } from './context.ts';
import { goesOn, isOpen, kindOf, tagKinds } from './labels.ts';
import { type Found, settleKinds } from './senses.ts';

/** Whether the whole name, or its last word after a place's, is a listed organisation's: "Halden Cowboys". */
function isListed({ marks }: Context, from: number, to: number): boolean {
  const [first, last] = [marks[from]!, marks[to]!];
  if (from < to && (first & Mark.organizationBegin) !== 0 && (last & Mark.organizationInside) !== 0)
    return true;
  return (last & Mark.organization) !== 0 && (from === to || (first & (Mark.place | Mark.largePlace)) !== 0);
}

/** A name of the tagger's `misc` kind is a group, an event or else a work, by the words in it. */
function miscKind(context: Context, from: number, to: number): Kind {
  const { marks, tokens } = context;
  if (isListed(context, from, to)) return 'organization';
  for (let i = from; i <= to; i++)
    if ((marks[i]! & Mark.eventWord) !== 0 && tokens.form[i] !== Form.symbol) return 'event';
  return marks[to]! & Mark.demonym ? 'group' : 'work';
}

/** Most words of a place's name that are told by its first or last: "Friends of the River Tarn" are none. */
const MOST_WORDS = 3;

/** Whether the first or last word says that the name is a place's: "Customs Quay", "Río Bravo". */
const isPlace = ({ tokens, marks }: Context, from: number, to: number, lexicon: Lexicon): boolean =>
  to > from &&
  to - from < MOST_WORDS &&
  (lexicon.placesFirst.has(tokens.lower[from]!) || lexicon.placesLast.has(tokens.lower[to]!)) &&
  (marks[from]! & (Mark.forename | Mark.article | Mark.stopWord)) === 0;

/** The kind of the name of the tokens `[from, to]` that was tagged as `tagged`. */
function kindOfName(
  context: Context,
  from: number,
  to: number,
  tagged: (typeof tagKinds)[number],
  lexicon: Lexicon,
): Kind {
  const kind = tagged === 'misc' ? miscKind(context, from, to) : tagged;
  return kind !== 'event' && isPlace(context, from, to, lexicon) ? 'place' : kind;
}

/** Whether one of the tokens `[from, to]` has a letter: figures and signs alone are no name. */
function hasLetters({ tokens: { form } }: Context, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (form[i]! > Form.number) return true;
  return false;
}

/** Small words that stand inside names and before them, but close none: "Karsten Berning | das". */
const SMALL = Mark.article | Mark.joiner | Mark.stopWord;

/** Words by which a name may close in small letters: "Labour party". */
const CLOSING = Mark.organizationWord | Mark.placeWord | Mark.eventWord;

/** The last token of a name without the small words behind it. */
function lastOf({ tokens, marks }: Context, first: number, tagged: number): number {
  let last = tagged;
  while (last > first && tokens.form[last] === Form.lowercase && (marks[last]! & SMALL) !== 0) {
    if ((marks[last]! & CLOSING) !== 0) break;
    last--;
  }
  return last;
}

/** The mentions that a labelling says, `names` being of the kind that is known of them. */
export function toMentions(
  context: Context,
  labels: Uint8Array,
  lexicon: Lexicon,
  names?: NameList,
): Mention[] {
  const { tokens } = context;
  const found: Found[] = [];
  let first = 0;
  for (let i = 0; i < tokens.count; i++) {
    const label = labels[i]!;
    if (label === 0) continue;
    if (!goesOn(label)) first = i;
    if (isOpen(label) || !hasLetters(context, first, i)) continue;
    const last = lastOf(context, first, i);
    found.push({ first, last, kind: kindOfName(context, first, last, tagKinds[kindOf(label)]!, lexicon) });
  }
  return (names ? settleKinds(context, found, names) : found).map(({ first, last, kind }) => ({
    start: tokens.start[first]!,
    end: tokens.end[last]!,
    kind,
  }));
}
