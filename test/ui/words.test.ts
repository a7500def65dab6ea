import { expect, it } from 'vitest';
import { directionOf, makeWords } from '../../src/ui/words.ts';
import { english, wordsFor } from './english.ts';

it.each([
  ['2026-05-03', undefined, '3 May 2026'],
  ['2026-05', undefined, 'May 2026'],
  ['2026', undefined, '2026'],
  ['2026-05-03', 'month', 'May 2026'],
  ['2026-05-03T10:00:00Z', 'day', '3 May 2026'],
  ['last Tuesday', undefined, 'last Tuesday'],
  ['javascript:x', undefined, 'javascript:x'],
] as const)('the date %s at precision %s is written %s', (iso, precision, written) => {
  expect(english.date(iso, precision)).toBe(written);
});

it.each([
  [3, '5 secs'],
  [34, '35 secs'],
  [57, '55 secs'],
  [58, '1 min'],
  [359, '6 mins'],
] as const)('%i seconds are told as %s', (seconds, told) => {
  expect(english.duration(seconds)).toBe(told);
});

it('counts choose the form of the locale', () => {
  expect(english.plural('length', 1)).toBe('1 sentence');
  expect(english.plural('length', 5)).toBe('5 sentences');
});

it('a category that the locale lacks falls to the general form', () => {
  const polish = wordsFor('pl');
  expect(polish.plural('length', 3)).toBe('3 sentences');
});

it('numbers in messages are written as the locale writes them', () => {
  expect(wordsFor('de').plural('articles', 1000)).toBe('1.000 articles');
});

it('dates follow the region of the reader only where the messages are in that language', () => {
  const words = makeWords((key) => (key === 'locale_tag' ? 'en' : ''), 'is');
  expect(words.locale).toBe('en');
});

it.each([
  ['fi', 'en', 'en'],
  ['nb', 'en', 'en'],
  ['zh-TW', 'en', 'en'],
  ['pt-PT', 'en', 'en'],
  ['pt-PT', 'pt-BR', 'pt-PT'],
  ['es-419', 'es', 'es-419'],
  ['en-GB', 'en', 'en-GB'],
  ['de-CH', 'de', 'de-CH'],
] as const)(
  'in a browser in %s that shows the words in %s numbers and names are in %s',
  (reader, shown, locale) => {
    const words = makeWords((key) => (key === 'locale_tag' ? shown : ''), reader);
    expect(words.locale).toBe(locale);
    expect(words.date('2026-05-03')).toBe(
      new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date('2026-05-03')),
    );
    expect(words.language('de')).toBe(new Intl.DisplayNames([locale], { type: 'language' }).of('de'));
    expect(words.percent(0.5)).toBe(new Intl.NumberFormat(locale, { style: 'percent' }).format(0.5));
  },
);

it.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['az-Arab', 'rtl'],
  ['arn', 'ltr'],
  ['en', 'ltr'],
] as const)('%s is written %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});

it.each([
  [0, '0 byte'],
  [1500, '1.5 kB'],
  [12_345_678, '12 MB'],
] as const)('%i bytes are told as %s', (count, told) => {
  expect(english.bytes(count)).toBe(told);
});

it('a tag that is no language is shown as it is', () => {
  expect(english.language('not a tag')).toBe('not a tag');
});
