import { Mark } from '../gazetteer/marks.ts';
import { Form, Gap } from '../tokens/index.ts';
import type { Context } from './context.ts';
import { kindOf, labelOf, Part, partOf, TagKind } from './labels.ts';

/** Words between the head of an organisation's name and what it is of: "of the". */
const MOST_BETWEEN = 2;

/** The token before the name at `start` and the "of the" in front of it; -1 where it is in another line. */
function beforeName({ tokens, marks }: Context, start: number): number {
  let at = start;
  while (at > 0 && tokens.gap[at] === Gap.space && start - at <= MOST_BETWEEN) {
    at--;
    if (tokens.form[at] !== Form.lowercase) return start - at > 1 ? at : -1;
    if ((marks[at]! & (Mark.joiner | Mark.article)) === 0) return -1;
  }
  return -1;
}

/** The first token of the untagged words with capitals that end at `last`; -1 where one of them is tagged. */
function untaggedRun({ runStart, marks }: Context, labels: Uint8Array, last: number): number {
  let first = runStart[last]!;
  while (first >= 0 && first < last && (marks[first]! & (Mark.stopWord | Mark.article)) !== 0) first++;
  for (let i = first; i >= 0 && i <= last; i++) if (labels[i] !== 0) return -1;
  return first;
}

/**
 * Gives an organisation its untagged head back: in "International Committee of the Red Cross" the words before the
 * "of" are no name of their own, but end with one for organisations. Changes `labels`.
 */
export function joinHeads(context: Context, labels: Uint8Array): void {
  for (let i = 2; i < labels.length; i++) {
    const part = partOf(labels[i]!);
    if (kindOf(labels[i]!) !== TagKind.organization || (part !== Part.begin && part !== Part.unit)) continue;
    const head = beforeName(context, i);
    if (head < 1 || (context.marks[head]! & Mark.organizationWord) === 0) continue;
    const first = untaggedRun(context, labels, head);
    if (first < 0 || first === head) continue;
    labels[first] = labelOf(TagKind.organization, Part.begin);
    labels.fill(labelOf(TagKind.organization, Part.inside), first + 1, i);
    labels[i] = labelOf(TagKind.organization, part === Part.unit ? Part.last : Part.inside);
  }
}
