import type { Mention } from '../entity.ts';
import { Mark } from '../gazetteer/marks.ts';
import type { Kind } from '../kinds.ts';
import type { Context } from './context.ts';
import { kindOf, Part, partOf, tagKinds } from './labels.ts';

/** A name of the tagger's `misc` kind is a group, an event or else a work, by the words in it. */
function miscKind(context: Context, from: number, to: number): Kind {
  const { marks } = context;
  for (let i = from; i <= to; i++) if (marks[i]! & Mark.eventWord) return 'event';
  return marks[to]! & Mark.demonym ? 'group' : 'work';
}

/** The mentions that a labelling says. */
export function toMentions(context: Context, labels: Uint8Array): Mention[] {
  const { tokens } = context;
  const mentions: Mention[] = [];
  let first = 0;
  for (let i = 0; i < tokens.count; i++) {
    const part = partOf(labels[i]!);
    if (part < 0) continue;
    if (part === Part.begin || part === Part.unit) first = i;
    if (part !== Part.last && part !== Part.unit) continue;
    const tagged = tagKinds[kindOf(labels[i]!)]!;
    const kind = tagged === 'misc' ? miscKind(context, first, i) : tagged;
    mentions.push({ start: tokens.start[first]!, end: tokens.end[i]!, kind });
  }
  return mentions;
}
