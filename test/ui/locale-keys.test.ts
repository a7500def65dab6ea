import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import messages from '../../src/_locales/en/messages.json' with { type: 'json' };
import { labels } from '../../src/core/article.ts';
import { kinds } from '../../src/core/entities/kinds.ts';
import { genres } from '../../src/core/summary/genre.ts';
import { problems } from '../../src/messages.ts';
import { articleLanguages } from '../../src/options/article-languages.ts';
import { creditedUses } from '../../src/options/device.ts';
import { explained } from '../../src/options/explained.ts';
import { further } from '../../src/options/search.ts';
import { type OptionRow, optionNames, optionRows, sections } from '../../src/options.ts';
import { reasonNames } from '../../src/ui/reasons.tsx';
import { formats } from '../../src/ui/view.ts';

const sources = readdirSync('src', { recursive: true })
  .map(String)
  .filter((file) => /\.(?:tsx?|html)$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => readFileSync(join('src', file), 'utf8'));
const text = [...sources, readFileSync('manifest.json', 'utf8')].join('\n');

const choices = optionNames.flatMap((name) => {
  const row: OptionRow = optionRows[name];
  return 'choices' in row ? row.choices.map((choice) => `choice_${name}_${choice}`) : [];
});

/** Keys that are put together at run time, from the tables that they follow. */
const families = [
  ...problems.flatMap((name) => [`problem_${name}_title`, `problem_${name}_help`]),
  ...optionNames.map((name) => `option_${name}`),
  ...choices,
  ...['always', 'never'].map((rule) => `choice_sites_${rule}`),
  ...[...explained].map((stem) => `${stem}_help`),
  ...[...sections, ...further].map((section) => `section_${section}`),
  ...kinds.map((kind) => `kind_${kind}`),
  ...genres.map((genre) => `genre_${genre}`),
  ...labels.map((label) => `label_${label}`),
  ...reasonNames.map((reason) => `reason_${reason}`),
  ...formats.flatMap((format) => [`copy_${format}`, `save_${format}`]),
  ...['quotations', 'dates', 'figures', 'questions'].map((kind) => `facts_${kind}`),
  ...['private', 'refused', 'wished'].map((why) => `unkept_${why}`),
  ...['otherPage', 'away', 'tabGone', 'unread'].map((why) => `elsewhere_${why}`),
  ...['entities', 'language'].map((limit) => `limited_${limit}`),
  ...['paywall_one', 'paywall_other', 'cut_one', 'cut_other'].map((key) => `missing_${key}`),
  ...['summary', 'facts'].map((tab) => `tab_${tab}`),
  ...['site', 'language', 'tag', 'from', 'to'].map((filter) => `library_${filter}`),
  ...['form', 'broken'].map((why) => `library_import_${why}`),
  ...['chromium', 'firefox', 'android'].map((pin) => `welcome_pin_${pin}`),
  ...Object.keys(articleLanguages).map((by) => `languages_${by}`),
  ...['always', 'never', 'none'].map((rule) => `site_${rule}`),
  ...creditedUses.map((use) => `credit_${use}`),
  ...['question', 'action', 'notHere', 'nowhere', 'failed'].map((part) => `prompt_${part}`),
];

const isUsed = (key: string): boolean =>
  families.includes(key) ||
  new RegExp(`\\b(?:__MSG_)?${key.replace(/_(?:one|other)$/, '')}(?:__|\\b)`).test(text);

it('no key is unused', () => {
  expect(Object.keys(messages).filter((key) => !isUsed(key))).toEqual([]);
});

it('every key of a family has words where the screens ask for them', () => {
  const elsewhere = /^choice_(?:kinds|factKinds|limit)_/;
  const missing = families.filter((key) => !elsewhere.test(key) && !Object.hasOwn(messages, key));
  expect(missing).toEqual([]);
});

it.each(Object.entries(messages))('%s declares just the placeholders that it uses', (_, row) => {
  const declared = 'placeholders' in row ? Object.keys(row.placeholders) : [];
  const used = [...row.message.matchAll(/\$([A-Z]+)\$/g)].map((found) => found[1]?.toLowerCase());
  expect(new Set(used)).toEqual(new Set(declared));
});
