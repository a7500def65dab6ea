import type { Article } from '../core/article.ts';
import type { Digest } from '../core/digest.ts';
import type { Entity } from '../core/entities/entity.ts';
import { type Kind, kinds } from '../core/entities/kinds.ts';

const headings: Record<Kind, string> = {
  person: 'People',
  organization: 'Organisations',
  place: 'Places',
  group: 'Groups',
  event: 'Events',
  work: 'Works',
};

/** Control characters of the page must not reach the reader's terminal. */
const plain = (words: string): string =>
  words.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '').replace(/\s+/g, ' ');

function entityLine({ name, aliases, role, mentions }: Entity): string {
  const also = aliases.length > 0 ? ` (${aliases.join(', ')})` : '';
  const as = role ? `, ${role.text}` : '';
  return `  ${plain(`${name}${also}${as}`)}  ×${mentions.length}`;
}

function entityGroups(entities: readonly Entity[]): string[] {
  return kinds.flatMap((kind) => {
    const members = entities.filter((entity) => entity.kind === kind);
    return members.length === 0 ? [] : [headings[kind], ...members.map(entityLine), ''];
  });
}

/** A digest as a person reads it in a terminal. */
export function printDigest(article: Article, { sentences, summary, entities }: Digest): string {
  const source = [article.siteName, article.byline, article.published?.slice(0, 10)]
    .filter(Boolean)
    .join(' · ');
  const chosen = summary.flatMap((index) => sentences[index] ?? []);
  const lines = chosen.map(
    ({ start, end, block }) => `  ¶${block + 1}  ${plain(article.text.slice(start, end))}`,
  );
  const head = [article.title ?? '', source].map(plain).filter(Boolean);
  return [...head, '', ...lines, '', ...entityGroups(entities)].join('\n');
}
