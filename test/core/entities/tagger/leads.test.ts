import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadEntityModel } from '../../../../src/core/entities/files.ts';
import { recognizeText } from '../../../../src/core/entities/recognize.ts';
import { pl } from '../../../../src/lang/pl.ts';
import { ru } from '../../../../src/lang/ru.ts';

const files = {
  json: async () => undefined,
  bytes: async (name: string) =>
    new Uint8Array(readFileSync(new URL(`../../../../src/${name}`, import.meta.url))),
};

it.each([
  [ru, 'С речью выступила президент Польши Анна Ветрова.', ['place Польши', 'person Анна Ветрова']],
  [pl, 'Na spotkanie przybyła Rektor Anna Lisowska.', ['person Anna Lisowska']],
  [pl, 'Wyniki ogłosił wczoraj Urząd Transportu Kolejowego.', ['organization Urząd Transportu Kolejowego']],
  [pl, 'Rozmowy odbyły się w Wielkiej Brytanii.', ['place Wielkiej Brytanii']],
  [pl, 'Decyzja Komisji zapadła wieczorem.', ['organization Komisji']],
  [pl, 'Delegacje mówiły o zapisach Traktatu Nicejskiego.', ['work Traktatu Nicejskiego']],
])('parts what an inflecting language writes side by side: %#', async (language, text, expected) => {
  const model = await loadEntityModel(files, language.tag);
  const found = recognizeText(text, language, model).map(
    ({ start, end, kind }) => `${kind} ${text.slice(start, end)}`,
  );
  expect(found).toEqual(expected);
});

it.each([
  ['Жалобу направили в Окружной суд.', ['organization Окружной суд']],
  ['Стороны подписали в среду Лиссабонский договор.', ['work Лиссабонский договор']],
  ['Дожди прошли по всей Тверской области.', ['place Тверской области']],
  ['Об этом сказал Генеральный секретарь.', []],
  ['Новый суд рассмотрит это дело.', []],
  ['Ранее здесь работала European Commission.', ['organization European Commission']],
])('takes an adjective with a capital and the noun after it for one name: %s', async (text, expected) => {
  const model = await loadEntityModel(files, 'ru');
  const found = recognizeText(text, ru, model).map(
    ({ start, end, kind }) => `${kind} ${text.slice(start, end)}`,
  );
  expect(found).toEqual(expected);
});
