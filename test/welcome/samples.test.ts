import { readdirSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { readSample, readSamples } from '../../build/samples.mjs';
import type { Article } from '../../src/core/article.ts';
import type { Digest } from '../../src/core/digest.ts';
import { sourceEngine } from '../source-engine.ts';

const samples: [string, Article][] = Object.entries(readSamples());
const digests = new Map<string, Digest>();

beforeAll(async () => {
  const engine = await sourceEngine();
  for (const [locale, article] of samples) digests.set(locale, await engine.digest(article));
}, 60_000);

it('a text is read into headline, author, site, date and paragraphs', () => {
  const sample = readSample(
    'Bridge closes\nAnn Hill\nThe Post\n2026-05-03T06:30:00Z\n\nOne.\n\nTwo.\n',
    'en',
  );
  expect(sample).toEqual({
    title: 'Bridge closes',
    byline: 'Ann Hill',
    siteName: 'The Post',
    published: '2026-05-03T06:30:00Z',
    language: 'en',
    text: 'One.\n\nTwo.',
    blocks: [
      { start: 0, end: 4, type: 'standfirst' },
      { start: 6, end: 10, type: 'paragraph' },
    ],
  });
});

it('every language of the interface has its sample', () => {
  expect(samples.map(([locale]) => locale)).toEqual(readdirSync('src/_locales').sort());
});

it.each(samples)(
  'the sample in %s shows a summary, names, a speaker, a date and a figure',
  (locale, article) => {
    const digest = digests.get(locale)!;
    const { summary, entities, facts } = digest;
    expect(digest.language).toBe(article.language?.split('-')[0]);
    expect(digest.limited).toBeUndefined();
    expect(summary.length).toBe(5);
    expect(new Set(entities.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(2);
    expect(entities.filter(({ kind }) => kind === 'person').length).toBeGreaterThanOrEqual(1);
    expect(facts.quotations.some(({ direct, speaker }) => direct && speaker !== undefined)).toBe(true);
    expect(facts.dates.some(({ precision }) => precision === 'day')).toBe(true);
    expect(facts.figures.length).toBeGreaterThanOrEqual(4);
  },
);

/** Roles are not told apart yet in what is written without spaces. */
const spaced = samples.filter(([locale]) => !['ja', 'zh_CN'].includes(locale));

it.each(spaced)('the sample in %s tells what somebody in it is', (locale) => {
  expect(digests.get(locale)!.entities.filter(({ role }) => role).length).toBeGreaterThanOrEqual(1);
});
