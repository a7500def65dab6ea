import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { optionNames, optionRows } from '../../src/options.ts';

type Message = { message: string; placeholders?: Record<string, { content: string }> };
type Messages = Record<string, Message>;

const folder = new URL('../../src/_locales/', import.meta.url);
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(new URL(`${locale}/messages.json`, folder), 'utf8'));

const english = read('en');
const locales = readdirSync(folder).sort();

/** Sixteen languages, by the names that the browsers give them. */
const expected = 'ar de en es fr he hi it ja nl pl pt_BR ru tr uk zh_CN'.split(' ');

/** The plural categories that whole numbers take in a locale. */
const categoriesOf = (locale: string): string[] =>
  new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions().pluralCategories;

const stems = Object.keys(english).flatMap((key) => (key.endsWith('_other') ? [key.slice(0, -6)] : []));
const isPlural = (key: string): boolean =>
  stems.some((stem) => key.startsWith(`${stem}_`) && /_(?:zero|one|two|few|many|other)$/.test(key));

const namesIn = ({ message }: Message): string[] =>
  [...message.matchAll(/\$([A-Za-z0-9_]+)\$/g)].map(([, name]) => (name ?? '').toLowerCase()).sort();

/** The English message that a locale's message stands for; every plural form stands for English's `other`. */
const model = (key: string): Message | undefined =>
  english[isPlural(key) ? key.replace(/_[a-z]+$/, '_other') : key];

test('the interface speaks sixteen languages', () => {
  expect(locales).toEqual(expected);
});

test.each(expected)('%s has every message, and none besides', (locale) => {
  const messages = read(locale);
  const missing = Object.keys(english).filter((key) => !isPlural(key) && !messages[key]);
  const unknown = Object.keys(messages).filter((key) => !model(key));
  expect({ missing, unknown }).toEqual({ missing: [], unknown: [] });
});

/** Numbers among which every category of whole numbers is met, the millions of the Romance languages, too. */
const numbers = [...Array.from({ length: 201 }, (_, index) => index + 1), 1000, 1_000_000, 2_000_000];

/** Whether the form stands for one single number (of one or more), so that its words may say which. */
const isOfOneNumber = (locale: string, category: string): boolean => {
  const rules = new Intl.PluralRules(locale.replace('_', '-'));
  return numbers.filter((number) => rules.select(number) === category).length <= 1;
};

const categoryOf = (key: string): string => /_([a-z]+)$/.exec(key)?.[1] ?? '';

test.each(expected)('%s has just the forms that its numbers take', (locale) => {
  const messages = read(locale);
  const wanted = stems.flatMap((stem) => categoriesOf(locale).map((category) => `${stem}_${category}`));
  const found = Object.keys(messages).filter(isPlural);
  expect(found.sort()).toEqual(wanted.sort());
});

test.each(expected)('%s fills the same placeholders, in every form', (locale) => {
  const different = Object.entries(read(locale)).filter(([key, message]) => {
    const declared = Object.keys(message.placeholders ?? {}).sort();
    const used = [...new Set(namesIn(message))];
    const wanted = [...new Set(namesIn(model(key) ?? message))];
    const spare = isPlural(key) && isOfOneNumber(locale, categoryOf(key)) ? ['count'] : [];
    const named = (names: string[]): string => names.filter((name) => !spare.includes(name)).join();
    return named(used) !== named(wanted) || used.some((name) => !declared.includes(name));
  });
  expect(different.map(([key]) => key)).toEqual([]);
});

test.each(expected)('%s stays within the limits of the stores', (locale) => {
  const { extension_name, extension_description, action_title } = read(locale);
  expect(extension_name?.message.length).toBeLessThanOrEqual(75);
  expect(extension_description?.message.length).toBeLessThanOrEqual(132);
  expect(action_title?.message.length).toBeLessThanOrEqual(80);
});

test('every option and every choice has its words', () => {
  const missing = optionNames.flatMap((name) => (english[`option_${name}`] ? [] : [name]));
  expect(missing).toEqual([]);
  expect(optionRows.theme.choices.filter((choice) => !english[`choice_theme_${choice}`])).toEqual([]);
});

/** The whole source, in which keys stand as words or as the beginning of a template. */
const source = readdirSync(new URL('../../src/', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8'))
  .join('\n')
  .concat(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8'));

test('no message is unused', () => {
  const begun = [...source.matchAll(/`([A-Za-z]+_(?:[A-Za-z]+_)*)\$\{/g)].map(([, prefix]) => prefix ?? '');
  const used = (key: string): boolean =>
    source.includes(`'${key}'`) ||
    source.includes(`__MSG_${key}__`) ||
    begun.some((prefix) => key.startsWith(prefix)) ||
    (isPlural(key) && source.includes(`'${key.replace(/_[a-z]+$/, '')}'`));
  expect(Object.keys(english).filter((key) => !used(key))).toEqual([]);
});

test.each(expected)('%s says that sites marked “always” are looked at even under “never”', (locale) => {
  const { choice_detection_never_help: help, choice_sites_always: always } = read(locale);
  expect(help?.message).toContain(always?.message);
});
