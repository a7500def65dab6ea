import type { Mention } from '../../../../src/core/entities/entity.ts';
import type { Kind } from '../../../../src/core/entities/kinds.ts';
import { mergeMentions } from '../../../../src/core/entities/merging/index.ts';
import { shipped } from '../languages.ts';

const kinds: Record<string, Kind> = {
  P: 'person',
  O: 'organization',
  L: 'place',
  G: 'group',
  E: 'event',
  W: 'work',
};

/** `[P:Ann Lee] met …` -> the text and its mentions. */
export function marked(source: string): { text: string; mentions: Mention[] } {
  let text = '';
  const mentions: Mention[] = [];
  for (const part of source.split(/(\[[A-Z]:[^\]]+\])/)) {
    const mark = /^\[([A-Z]):([^\]]+)\]$/.exec(part);
    if (mark)
      mentions.push({ start: text.length, end: text.length + mark[2]!.length, kind: kinds[mark[1]!]! });
    text += mark ? mark[2] : part;
  }
  return { text, mentions };
}

/** `name = alias, alias (count)` of every entity, in the order of the text. */
export function merged(source: string, tag = 'en'): string[] {
  const { text, mentions } = marked(source);
  return mergeMentions(text, mentions, shipped(tag)).map(
    ({ name, aliases, mentions: own }) => `${[name, ...aliases].join(' = ')} (${own.length})`,
  );
}
