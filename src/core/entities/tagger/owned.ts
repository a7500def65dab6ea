import { Mark } from '../gazetteer/marks.ts';
import { Form, Gap } from '../tokens/index.ts';
import type { Context } from './context.ts';
import { goesOn, kindOf, labelName, TagKind } from './labels.ts';

/** Words between an organisation's name and what it is of: "de la". */
const MOST_BETWEEN = 2;

/** What stands between the two. */
const OF = Mark.joiner | Mark.article;

/**
 * Makes what an organisation is of a part of its name, where a language names it so: "Ayuntamiento de Casares",
 * "Orquesta Sinfónica de Lirio". Changes `labels`.
 */
export function joinOwned({ tokens, marks }: Context, labels: Uint8Array): void {
  const { form, gap } = tokens;
  for (let i = 2; i < labels.length; i++) {
    let first = i;
    if (labels[i] === 0 || goesOn(labels[i]!)) continue;
    while (
      gap[first] === Gap.space &&
      (first === i || (form[first] === Form.lowercase && marks[first]! & OF))
    )
      first--;
    const between = i - first - 1;
    if (between === 0 || between > MOST_BETWEEN || kindOf(labels[first]!) !== TagKind.organization) continue;
    while (goesOn(labels[first]!)) first--;
    if ((marks[first]! & Mark.organizationWord) === 0) continue;
    let last = i;
    while (goesOn(labels[last + 1]!)) last++;
    labelName(labels, first, last, TagKind.organization);
  }
}
