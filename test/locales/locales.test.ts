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

/** The English message that a locale's message stands for; more plural forms than English stand for its `other`. */
const model = (key: string): Message | undefined =>
  english[key] ?? english[key.replace(/_(?:zero|two|few|many)$/, '_other')];

test('the interface speaks sixteen languages', () => {
  expect(locales).toEqual(expected);
});

test.each(expected)('%s has every message, and none besides', (locale) => {
  const messages = read(locale);
  const missing = Object.keys(english).filter((key) => !isPlural(key) && !messages[key]);
  const unknown = Object.keys(messages).filter((key) => !model(key));
  expect({ missing, unknown }).toEqual({ missing: [], unknown: [] });
});

test.each(expected)('%s has words for each number: one form at least for every plural', (locale) => {
  const messages = read(locale);
  expect(stems.filter((stem) => !messages[`${stem}_other`])).toEqual([]);
  const strange = Object.keys(messages).filter((key) => {
    const category = /_(zero|one|two|few|many)$/.exec(key)?.[1];
    return category !== undefined && isPlural(key) && !categoriesOf(locale).includes(category);
  });
  expect(strange).toEqual([]);
});

test.each(expected)('%s fills the same placeholders', (locale) => {
  const different = Object.entries(read(locale)).filter(([key, message]) => {
    const of = model(key);
    const declared = Object.keys(message.placeholders ?? {}).sort();
    const used = [...new Set(namesIn(message))];
    const wanted = [...new Set(namesIn(of ?? message))];
    return JSON.stringify(used) !== JSON.stringify(wanted) || used.some((name) => !declared.includes(name));
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
