import { endsWithAny } from '../fallback/kind.ts';
import type { Lexicon } from '../fallback/lexicon.ts';
import { Mark } from '../gazetteer/marks.ts';
import { Form, Gap } from '../tokens/index.ts';
import type { Context } from './context.ts';
import { favourName } from './known.ts';
import { LABELS, labelOf, Part, TagKind } from './labels.ts';

/** What the noun in small letters after an adjective with a capital is worth, in steps of the model. */
const HEAD = 120;

/** What a word in letters of another script loses as a person or a place. */
const FOREIGN = 50;

/** The kinds of names by the noun that closes them; an office is none. */
const HEADS = [
  [Mark.organizationWord, TagKind.organization],
  [Mark.placeWord, TagKind.place],
  [Mark.workWord | Mark.eventWord, TagKind.misc],
  [Mark.title, -1],
] as const;

/** What a list knows, it needs no help to be told. */
const LISTED = Mark.forename | Mark.surname | Mark.organizationBegin | Mark.largePlace;

/** The first letter that is not Latin. */
const GREEK = 'Ͱ';

/** The words, by number, that somewhere follow a forename. */
const surnamesOf = ({ tokens, marks, words }: Context): Set<number> =>
  new Set(
    words.id.filter(
      (_, i) =>
        tokens.form[i]! >= Form.capital && tokens.gap[i] === Gap.space && marks[i - 1]! & Mark.forename,
    ),
  );

/** Whether the token has its capital not only from the sentence that it opens. */
export const isTelling = ({ starts, words }: Context, i: number): boolean =>
  starts[i] === 0 || words.inside[words.id[i]!]! > 0;

/** Takes from the scores of a word in Latin letters that it is a person or a place. */
function disfavourForeign(scores: Int32Array, i: number): void {
  for (let part = Part.begin; part <= Part.unit; part++)
    for (const kind of [TagKind.person, TagKind.place]) scores[i * LABELS + labelOf(kind, part)]! -= FOREIGN;
}

/**
 * Adds to the scores that an adjective with a capital and the noun in small letters after it are one name, in languages
 * that write only the first word of a name so: "Верховный суд", "Лиссабонский договор", "Московская область". A surname
 * may end like an adjective, but agrees with no noun ("Лисицкому суд отказал") or follows a forename somewhere. What such
 * a language writes in Latin letters is mostly a company or a product.
 */
export function favourAdjectives(
  text: string,
  context: Context,
  scores: Int32Array,
  { adjectiveEnds: adjectiveEndings, apart }: Lexicon,
): void {
  const { tokens, marks, words } = context;
  const { form, gap, start, end, count } = tokens;
  const surnames = surnamesOf(context);
  const isCyrillic = adjectiveEndings[0]! > GREEK;
  for (let i = 0; i < count; i++) {
    if (form[i]! < Form.capital || (marks[i]! & LISTED) !== 0) continue;
    if (isCyrillic && text[start[i]!]! < GREEK) disfavourForeign(scores, i);
    if (form[i + 1] !== Form.lowercase || gap[i + 1] !== Gap.space || !isTelling(context, i)) continue;
    const head = HEADS.find(([mark]) => (marks[i + 1]! & mark) !== 0);
    if (!head || !endsWithAny(text.slice(start[i]!, end[i]!), adjectiveEndings)) continue;
    if (surnames.has(words.id[i]!) || apart.test(text.slice(start[i]!, end[i + 1]!))) continue;
    if (head[1] >= 0) favourName(scores, i, i + 1, head[1], HEAD);
    else scores[i * LABELS]! += HEAD;
  }
}
