import { expect, test } from 'vitest';
import { type Branch, forestValue } from '../../../src/core/summary/forest.ts';
import {
  fingerprint,
  fromHalf,
  readForest,
  readRarity,
  readWords,
} from '../../../src/core/summary/model/bytes.ts';
import { loadSummaryModel, readSummaryModel } from '../../../src/core/summary/model/files.ts';
import { plainModel } from '../../../src/core/summary/model/plain.ts';
import { readSorted } from '../../../src/core/summary/model/sorted.ts';
import {
  packConstants,
  packForest,
  packModel,
  packSorted,
  packWords,
  toHalf,
} from '../../../train/summary/pack.ts';

const trees: Branch[] = [[0, 0.5, -1, [3, 2, 3, 5]], 0.25];

const sound = packModel(
  'Made for a test.',
  new Map([
    ['base', packConstants(-1, [0.5, -0.5])],
    ['word', packWords(new Map([[fingerprint('bridge'), 0.4]]))],
    ['stem', packForest([])],
    ['sent', packForest(trees)],
    ['sets', packForest([])],
  ]),
);

const files = (there: Record<string, Uint8Array>) => ({
  json: async () => undefined,
  bytes: async (name: string) => there[name],
});

test('a forest says the same after it was packed', () => {
  const forest = readForest(packForest(trees));
  for (const row of [
    [0, 0, 0, 0],
    [1, 0, 0, 1],
    [1, 0, 0, 2],
  ])
    expect(forestValue(forest, row)).toBeCloseTo(row[0]! < 0.5 ? -0.75 : row[3]! < 2 ? 3.25 : 5.25, 1);
});

test.each([0, 0.5, -2.5, 1, 999.5, 0.3333, -0.0001, 60000])('a cut of %d keeps three digits', (cut) => {
  expect(Math.abs(fromHalf(toHalf(cut)) - cut)).toBeLessThanOrEqual(Math.abs(cut) / 2048 + 1e-7);
});

test.each([[[]], [[0]], [[7, 8, 500, 262143]]])('numbers that ascend come back: %j', (values) => {
  const bytes = packSorted(values);
  expect(readSorted(bytes, 0)).toEqual({ values, end: bytes.length });
});

test('words and bands of rarity are known by fingerprints', () => {
  expect(
    readWords(packWords(new Map([[fingerprint('bridge'), 0.4]]))).get(fingerprint('bridge')),
  ).toBeCloseTo(0.4);
  const rarity = readRarity(Buffer.concat([packSorted([fingerprint('said')]), packSorted([])]));
  expect(rarity('said')).toBeCloseTo(1 / 3);
  expect(rarity('bridge')).toBe(1);
});

test('a language without a file of its own has the common one, and one with a broken file too', async () => {
  const common = await loadSummaryModel(files({ 'lang/summary.bin': sound }), 'de');
  expect(common.importance.base).toBe(-1);
  const broken = sound.slice(0, 40);
  const instead = await loadSummaryModel(
    files({ 'lang/summary-en.bin': broken, 'lang/summary.bin': sound }),
    'en',
  );
  expect(instead.importance.base).toBe(-1);
});

test('without any file the plain rule chooses', async () => {
  expect(await loadSummaryModel(files({}), 'en')).toBe(plainModel);
});

test.each([
  ['nothing', new Uint8Array(0)],
  ['something else', new TextEncoder().encode('<!doctype html><title>Not found</title>')],
  ['a file cut short', sound.slice(0, -3)],
  ['a changed byte', sound.map((byte, at) => (at === sound.length - 9 ? byte ^ 1 : byte))],
  ['a file without one of its sections', packModel('', new Map([['sent', packForest(trees)]]))],
])('%s is no model', (_, bytes) => {
  expect(readSummaryModel(bytes)).toBeUndefined();
});
