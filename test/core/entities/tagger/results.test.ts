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

const kinds = (text: string): string[] =>
  recognizeText(text, en, model).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

describe('rows of sports results', () => {
  it.each([
    ['Boston 4 Chicago 2', ['organization Boston', 'organization Chicago']],
    ['Boston 4 ST LOUIS 2 (in 11)', ['organization Boston', 'organization ST LOUIS']],
    ['Leeds 5 3 1 1 8 4 10', ['organization Leeds']],
    ['Queen of the South 5 3 1 1 8 4 10', ['organization Queen of the South']],
    ['BOSTON AT TORONTO', ['organization BOSTON', 'organization TORONTO']],
    ['Bristol v Leeds', ['organization Bristol', 'organization Leeds']],
    ['Madrid - Valencia 2:1', ['organization Madrid', 'organization Valencia']],
  ])('hold teams: %j', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    ['Brazil 3 Norway 1', ['place Brazil', 'place Norway']],
    ['The train from Boston to Chicago left at 9.', ['place Boston', 'place Chicago']],
  ])('are not seen in countries and sentences: %j', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});
