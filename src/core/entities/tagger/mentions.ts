import type { Mention } from '../entity.ts';
import { Mark } from '../gazetteer/marks.ts';
import type { Kind } from '../kinds.ts';
import { hashLower } from '../tokens/hash.ts';
import { Form } from '../tokens/index.ts';
import type { Context } from './context.ts';
import { kindOf, Part, partOf, tagKinds } from './labels.ts';

/** A name of the tagger's `misc` kind is a group, an event or else a work, by the words in it. */
function miscKind(context: Context, from: number, to: number): Kind {
  const { marks } = context;
  for (let i = from; i <= to; i++) if (marks[i]! & Mark.eventWord) return 'event';
  return marks[to]! & Mark.demonym ? 'group' : 'work';
}

/** Forms of companies, which make an organisation of any name that ends with them. */
const COMPANIES = new Set(
  'ag inc corp ltd llc gmbh plc llp bhd oyj kgaa pty pte'.split(' ').map((word) => hashLower(word)),
);

/** The kind of the name of the tokens `[from, to]` that was tagged as `kind`. */
function kindOfName(context: Context, from: number, to: number, kind: (typeof tagKinds)[number]): Kind {
  if (to > from && COMPANIES.has(context.tokens.lower[to]!)) return 'organization';
  return kind === 'misc' ? miscKind(context, from, to) : kind;
}

/** Whether one of the tokens `[from, to]` has a letter: figures and signs alone are no name. */
function hasLetters({ tokens: { form } }: Context, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (form[i]! > Form.number) return true;
  return false;
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
    if ((part !== Part.last && part !== Part.unit) || !hasLetters(context, first, i)) continue;
    const kind = kindOfName(context, first, i, tagKinds[kindOf(labels[i]!)]!);
    mentions.push({ start: tokens.start[first]!, end: tokens.end[i]!, kind });
  }
  return mentions;
}
