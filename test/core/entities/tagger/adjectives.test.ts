import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadEntityModel } from '../../../../src/core/entities/files.ts';
import { recognizeText } from '../../../../src/core/entities/recognize.ts';
import { ru } from '../../../../src/lang/ru.ts';

const files = {
  json: async () => undefined,
  bytes: async (name: string) =>
    new Uint8Array(readFileSync(new URL(`../../../../src/${name}`, import.meta.url))),
};

it.each([
  ['Это решил Верховный суд.', ['Верховный суд']],
  ['Жалобу подали Верховному суду.', ['Верховному суду']],
  ['Вчера Лисицкому суд отказал.', ['Лисицкому']],
  ['Утром Михаилу Лисицкому фонд отказал.', ['Михаилу Лисицкому']],
  ['Молчал Михаил Загорный.\nГоворят, Загорный совет дал.', ['Михаил Загорный', 'Загорный']],
])(
  'an adjective and a noun are one name where they agree and nobody is called so: %s',
  async (text, expected) => {
    const model = await loadEntityModel(files, 'ru');
    const mentions = recognizeText(text, ru, model);
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  },
);
