import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/core/entities/entity.ts';
import { type EntityModel, loadEntityModel } from '../../../src/core/entities/files.ts';
import { recognizeText } from '../../../src/core/entities/recognize.ts';
import type { Files } from '../../../src/core/resources.ts';
import { en } from '../../../src/lang/en.ts';
import { pt } from '../../../src/lang/pt.ts';
import { shipped } from './languages.ts';

const read = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../src/${name}`, import.meta.url)));

const filesWith = (change: (name: string, bytes: Uint8Array) => Uint8Array | undefined): Files => ({
  json: async () => undefined,
  bytes: async (name) => change(name, read(name)),
});

const sound = filesWith((_, bytes) => bytes);
const words = (text: string, mentions: readonly Mention[]): string[] =>
  mentions.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

let model: EntityModel | undefined;
beforeAll(async () => {
  model = await loadEntityModel(sound, 'en');
});

describe('recognizeText in English', () => {
  it.each([
    [
      'Maria Lindqvist flew from Berlin to Nairobi on Tuesday.',
      ['person Maria Lindqvist', 'place Berlin', 'place Nairobi'],
    ],
    [
      'The World Health Organization said cases were falling in France.',
      ['organization World Health Organization', 'place France'],
    ],
    [
      'French voters met President Paul Hartmann in Lyon.',
      ['group French', 'person Paul Hartmann', 'place Lyon'],
    ],
    ['Meanwhile, the river rose again and nobody slept.', []],
  ])('finds the names in %j', (text, expected) => {
    expect(words(text, recognizeText(text, en, model))).toEqual(expected);
  });

  it('never takes the name of a day, a month or an opening adverb for a name', () => {
    const text = 'Separately, the talks began. On Monday in September the council met. Observers left.';
    expect(recognizeText(text, en, model)).toEqual([]);
  });

  it('reads a headline in capitals', () => {
    const text = 'FLOODS HIT GERMANY AND POLAND';
    expect(words(text, recognizeText(text, en, model))).toEqual(
      expect.arrayContaining(['place GERMANY', 'place POLAND']),
    );
  });
});

describe('recognizeText in Portuguese', () => {
  it('finds the names', async () => {
    const text = 'O presidente João Carvalho visitou Lisboa e falou com o Banco de Portugal.';
    expect(words(text, recognizeText(text, pt, await loadEntityModel(sound, 'pt')))).toEqual([
      'person João Carvalho',
      'place Lisboa',
      'organization Banco de Portugal',
    ]);
  });
});

describe('recognizeText with bad input', () => {
  const long = 'Anna Berg of Oslo spoke and ';
  it.each([
    ['nothing', ''],
    ['one word', 'Paris'],
    ['a sentence of 50,000 words', long.repeat(8_400)],
    ['5 MB without a space', 'Ab'.repeat(2_500_000)],
    ['a long text in capitals', 'THE UNITED NATIONS MET '.repeat(5_000)],
    ['lower case only', 'the united nations met in paris '.repeat(200)],
    ['control characters', '\u0000\u0001Anna\u0002 Berg\u0007 of Oslo\u001f'],
    ['lone surrogates', '\ud800Anna \udc00Berg\ud83d of \udfffOslo'],
    ['right-to-left marks', '\u200fAnna\u200e Berg\u202e of\u202c Oslo'],
    ['signs only', '.,;:!?-–—"\'()[]{}'.repeat(1000)],
  ])('bears %s', { timeout: 60_000 }, (_, text) => {
    let last = 0;
    for (const { start, end } of recognizeText(text, en, model)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
  });
});

describe('loadEntityModel', () => {
  it('reads the tagger and the name lists', () => {
    expect(model?.tagger).toBeDefined();
    expect(model?.gazetteer.lists).toHaveLength(2);
  });

  it.each([
    ['missing', () => undefined],
    ['cut short', (bytes: Uint8Array) => bytes.subarray(0, bytes.length >> 1)],
    ['empty', () => new Uint8Array(0)],
    ['corrupt', (bytes: Uint8Array) => bytes.with(bytes.length >> 1, bytes[bytes.length >> 1]! ^ 0xff)],
    ['of another version', (bytes: Uint8Array) => bytes.with(8, 250)],
  ])('gives nothing where a file is %s, and the rules take over', async (_, spoil) => {
    for (const name of ['lang/entities.bin', 'lang/entities-en.bin']) {
      const files = filesWith((asked, bytes) => (asked === name ? spoil(bytes) : bytes));
      const broken = await loadEntityModel(files, 'en');
      expect(broken).toBeUndefined();
      const text = 'Maria Lindqvist flew to Nairobi.';
      expect(recognizeText(text, en, broken).length).toBeGreaterThan(0);
    }
  });
});

describe('words in small letters that belong to a name', () => {
  it.each([
    ['fr', 'Le navire a traversé la mer Noire avant midi.', ['place mer Noire']],
    ['it', 'La casa si affaccia sul lago di Garda.', ['place lago di Garda']],
    ['fr', 'Hier, le Parlement européen a voté.', ['organization Parlement européen']],
    ['fr', 'Le maire a quitté la place Hugo Lenoir.', undefined],
  ])('%s: %s', async (tag, text, expected) => {
    const found = words(text, recognizeText(text, shipped(tag), await loadEntityModel(sound, tag)));
    if (expected) expect(found).toEqual(expected);
    else expect(found.join()).not.toContain('place Hugo');
  });
});
