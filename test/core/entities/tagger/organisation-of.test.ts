import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type EntityModel, loadEntityModel } from '../../../../src/core/entities/files.ts';
import { recognizeText } from '../../../../src/core/entities/recognize.ts';
import { en } from '../../../../src/lang/en.ts';

let model: EntityModel | undefined;
beforeAll(async () => {
  model = await loadEntityModel(
    {
      json: async () => undefined,
      bytes: async (name) =>
        new Uint8Array(readFileSync(new URL(`../../../../src/${name}`, import.meta.url))),
    },
    'en',
  );
});

const names = (text: string): string[] =>
  recognizeText(text, en, model).map(({ start, end }) => text.slice(start, end));

describe('the head of an organisation before its "of"', () => {
  it.each([
    [
      'She would meet the president of the International Committee of the Red Cross on Tuesday, May 17.',
      ['International Committee of the Red Cross'],
    ],
    ['The Bank of Japan met the Ministry of the Interior.', ['Bank of Japan', 'Ministry of the Interior']],
    ['A committee of the Red Cross met.', ['Red Cross']],
  ])('belongs to it: %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});
