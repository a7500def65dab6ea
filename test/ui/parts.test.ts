import { expect, it } from 'vitest';
import { withMeanings } from '../../src/ui/acronyms.ts';
import { excerptOf } from '../../src/ui/excerpt.ts';
import { byCounted } from '../../src/ui/figures.tsx';
import { deedOf } from '../../src/ui/keys.ts';
import { paintsFor, placeOf } from '../../src/ui/marks.ts';
import { sayNotices } from '../../src/ui/notices.tsx';
import { paragraphNumber, positionOf } from '../../src/ui/position.ts';
import { answersOf } from '../../src/ui/questions.tsx';
import { bySpeaker } from '../../src/ui/quotations.tsx';
import { countWords, readingSeconds } from '../../src/ui/reading-time.ts';
import { sayReasons } from '../../src/ui/reasons.tsx';
import { digestOf } from '../../src/ui/sample/digest-maker.ts';
import { harbour } from '../../src/ui/sample/harbour.ts';
import { inTime } from '../../src/ui/timeline.tsx';
import { english } from './english.ts';

const digested = digestOf(harbour);
const { article, digest } = digested;

it('reasons are told weightiest first, each words once, never those that spoke against', () => {
  const said = sayReasons(
    [
      { feature: 'figures', weight: 0.2 },
      { feature: 'opening', weight: 0.3 },
      { feature: 'opening', weight: 0.5 },
      { feature: 'length', weight: -2 },
      { feature: '__proto__', weight: 9 },
    ],
    english,
  );
  expect(said).toEqual([
    { words: 'stands near the beginning', share: 1 },
    { words: 'gives figures', share: 0.25 },
  ]);
});

it('headings are not counted as paragraphs', () => {
  const blocks = (['heading', 'paragraph', 'heading', 'paragraph'] as const).map((type, at) => ({
    type,
    start: at * 10,
    end: at * 10 + 8,
  }));
  const told = { text: 'x'.repeat(40), blocks };
  expect(paragraphNumber(told, 1)).toBe(1);
  expect(paragraphNumber(told, 3)).toBe(2);
  expect(positionOf(told, { start: 30, end: 35 })).toEqual({ paragraph: 2, share: 0.75 });
});

it('reading takes as long as the language does', () => {
  expect(readingSeconds('word '.repeat(238), 'en')).toBeCloseTo(60);
  expect(readingSeconds('字'.repeat(266), 'zh-Hans')).toBeCloseTo(60);
  expect(countWords(' two\u00a0words ')).toBe(2);
});

it('acronyms show their meaning only as whole words, and the text stays the same', () => {
  const table = new Map([['FGM', 'Fishermen’s Guild of Marlow']]);
  const text = 'The FGM, not FGMX, met the FGM.';
  const pieces = withMeanings(text, table);
  expect(pieces.map(({ words }) => words).join('')).toBe(text);
  expect(pieces.filter(({ meaning }) => meaning).map(({ words }) => words)).toEqual(['FGM', 'FGM.']);
});

it('the speaker who says most comes first, the unnamed last', () => {
  const speakers = bySpeaker(digest.facts.quotations).map(({ speaker }) => speaker);
  expect(speakers).toEqual([0, 1, undefined]);
});

it('dates stand in the order of time, words that are no date last', () => {
  const dates = [
    { value: 'soon', text: 'soon', start: 0, end: 4, precision: 'day' as const },
    ...digest.facts.dates,
  ];
  expect(inTime(dates).map(({ text }) => text)).toEqual([
    'January 2024',
    'Thursday',
    'Friday',
    'September',
    '14 September 2026',
    'soon',
  ]);
});

it('figures that count the same stand together', () => {
  const groups = byCounted(digest.facts.figures).map(({ figures }) => figures.map(({ text }) => text));
  expect(groups[0]).toEqual(['4.2 metres', '900 metres']);
});

it('an excerpt is the span with the words around it, cut at words', () => {
  const span = digest.facts.figures[2]!;
  const { before, words, after } = excerptOf(article, digest, span, 20);
  expect(words).toBe('310 homes');
  expect(before).toMatch(/^….*when $/);
  expect(after).toBe(' stood under water.');
});

it('the questions are answered from the digest alone, each at its place', () => {
  const answers = answersOf({ article, digest });
  expect(answers.map(({ question }) => question)).toContain('question_amount');
  const who = answers.find(({ question }) => question === 'question_who');
  expect(article.text.slice(who?.span.start, who?.span.end)).toBe('Helen Tarrant');
});

it('an entity is painted with one of its mentions in front', () => {
  const mark = { on: 'entity', entity: 4, mention: 1 } as const;
  const [others, current] = paintsFor(mark, digest, [0]);
  expect(others?.spans.length).toBe((digest.entities[4]?.mentions.length ?? 0) - 1);
  expect(current?.spans[0]?.start).toBe(digest.entities[4]?.mentions[1]?.start);
  expect(placeOf(mark, digest, [0])?.start).toBe(current?.spans[0]?.start);
});

it('the whole summary is painted with its first sentence brought into view', () => {
  const place = placeOf({ on: 'all' }, digest, [1, 5]);
  expect(place?.start).toBe(digest.sentences[1]?.start);
});

it('nothing is painted for no mark', () => {
  expect(paintsFor({ on: 'none' }, digest, [0, 1])).toEqual([]);
});

it('what is missing of the article is said first', () => {
  const missing = { ...digested, article: { ...article, missing: 'cut' as const } };
  const [first] = sayNotices({ state: 'digest', digested: missing }, english);
  expect(first).toBe('Only the first 6 paragraphs are on this page.');
});

it('a press release without an issuer is still called one', () => {
  const press = { ...digested, digest: { ...digest, genre: { name: 'press' as const } } };
  expect(sayNotices({ state: 'digest', digested: press }, english)).toEqual(['Press release']);
});

it('keys mean nothing with a modifier', () => {
  const key = { key: 'j', ctrlKey: false, altKey: false, metaKey: false };
  expect(deedOf(key)).toBe('next');
  expect(deedOf({ ...key, ctrlKey: true })).toBeUndefined();
});
