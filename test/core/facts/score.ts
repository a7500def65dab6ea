import type { Entity } from '../../../src/core/entities/entity.ts';
import type { Facts } from '../../../src/core/facts/facts.ts';
import type { Span } from '../../../src/core/text.ts';
import { type Example, placeOf } from './corpus.ts';

/** What is counted of a kind: right ones, those found, those in the gold, and in words what is wrong. */
export type Count = { right: number; found: number; gold: number; wrong: string[] };
export type Kind = 'spans' | 'speakers' | 'dates' | 'figures';

export const noCount = (): Count => ({ right: 0, found: 0, gold: 0, wrong: [] });

/** F1 of a count, 0 to 1. */
export const f1 = ({ right, found, gold }: Count): number =>
  found + gold === 0 ? 1 : (2 * right) / (found + gold);

const inside = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end);
  const from = /^[\s“”„«»"'‘’‚「『]*/u.exec(words)![0].length;
  const to = /[\s“”„«»"'‘’‚」』.,。]*$/u.exec(words)![0].length;
  return { start: start + from, end: Math.max(end - to, start + from) };
};
const same = (text: string, a: Span, b: Span): boolean => {
  const [left, right] = [inside(text, a), inside(text, b)];
  return left.start === right.start && left.end === right.end;
};
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

type Found = { facts: Facts; entities: readonly Entity[] };

/** Compares an article's facts with its gold: direct speech by span, then by speaker; dates and figures by place and value. */
export function score(
  { article, gold, language, name }: Example,
  { facts, entities }: Found,
  counts: Record<Kind, Count>,
): void {
  if (!gold) return;
  const { text } = article;
  const note = (kind: Kind, words: string) =>
    counts[kind].wrong.push(`${language}/${name} ${kind}: ${words}`);
  function match<Row extends { words: string }, Item extends Span & { text: string }>(
    kind: Kind,
    rows: readonly Row[],
    items: readonly Item[],
    fits: (row: Row, place: Span, item: Item) => boolean,
  ): void {
    const left = new Set(items);
    for (const row of rows) {
      const place = placeOf(text, row);
      const hit = [...left].find((item) => fits(row, place, item));
      if (hit) left.delete(hit);
      else note(kind, `missed ${JSON.stringify(row)}`);
    }
    for (const item of left) note(kind, `false ${JSON.stringify(item)}`);
    counts[kind].right += items.length - left.size;
    counts[kind].found += items.length;
    counts[kind].gold += rows.length;
  }
  const quotes = gold.quotations.filter(({ direct }) => direct);
  const direct = facts.quotations.filter((quotation) => quotation.direct);
  match('spans', quotes, direct, (_, place, item) => same(text, place, item));
  const called = (speaker: number | undefined, name: string | null): boolean => {
    const entity = speaker === undefined ? undefined : entities[speaker];
    return name === null
      ? !entity
      : !!entity &&
          [entity.name, ...entity.aliases].some(
            (alias) =>
              alias === name ||
              name.endsWith(` ${alias}`) ||
              alias.endsWith(name) ||
              alias.startsWith(name) ||
              // Names without spaces begin with the family's: 石井 of 石井翔太.
              (!/\s/.test(name) && name.startsWith(alias)),
          );
  };
  const spoken = direct.map((item) => ({ ...item, by: entities[item.speaker ?? -1]?.name }));
  match(
    'speakers',
    quotes,
    spoken,
    (row, place, item) => same(text, place, item) && called(item.speaker, row.speaker),
  );
  match(
    'dates',
    gold.dates,
    facts.dates,
    (row, place, item) => overlap(place, item) && item.value === row.value,
  );
  match(
    'figures',
    gold.figures,
    facts.figures,
    (row, place, item) =>
      overlap(place, item) &&
      item.value === row.value &&
      (row.to ?? item.to) === item.to &&
      (row.unit ?? '') === (item.unit ?? '') &&
      (row.of ?? item.of) === item.of,
  );
}

/** How much of the reported speech in the gold is found (the clause overlapping, the speaker right). */
export function scoreReported(
  { article, gold, language, name }: Example,
  { facts, entities }: Found,
  count: Count,
): void {
  const rows = gold?.quotations.filter(({ direct }) => !direct) ?? [];
  const items = facts.quotations.filter(({ direct }) => !direct);
  for (const row of rows) {
    const place = placeOf(article.text, row);
    const hit = items.find((item) => overlap(item, place));
    const by = entities[hit?.speaker ?? -1]?.name;
    if (hit && (row.speaker === null || by?.endsWith(row.speaker) || row.speaker.endsWith(by ?? ' ')))
      count.right++;
    else count.wrong.push(`${language}/${name} reported: ${JSON.stringify(row)} ${hit ? by : 'not found'}`);
  }
  count.found += items.length;
  count.gold += rows.length;
}
