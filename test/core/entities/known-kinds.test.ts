import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { type EntityModel, loadEntityModel } from '../../../src/core/entities/files.ts';
import { recognizeText } from '../../../src/core/entities/recognize.ts';
import { en } from '../../../src/lang/en.ts';
import { namesOf } from '../../../train/entities/known.ts';
import { kindsOfKnown } from '../../../train/entities/known-kinds.ts';

let model: EntityModel | undefined;
beforeAll(async () => {
  const read = (name: string) =>
    new Uint8Array(readFileSync(new URL(`../../../src/${name}`, import.meta.url)));
  model = await loadEntityModel({ json: async () => undefined, bytes: async (name) => read(name) }, 'en');
});

const found = (text: string): string[] =>
  recognizeText(text, en, model).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

it.each([
  ['The film American Fiction opens in May.', 'work American Fiction'],
  ['He watched Seinfeld, and nothing else.', 'work Seinfeld'],
  ['Black voters and Texan farmers were asked.', 'group Texan'],
  ['The shoes at Target are cheap.', 'organization Target'],
  ['The McDonald’s in town closed.', 'organization McDonald'],
  ['Ida McDonald won. The house of McDonald’s aunt burned.', 'person McDonald'],
  ['Edda Ferrari is the new mayor. Nobody had heard of Ferrari.', 'person Ferrari'],
  ['The case was closed, and Judge Fox went home.', 'person Fox'],
  ['She grew up in Auburn, a town in Maine.', 'place Auburn'],
  ['Amazon forests burn. Nobody saves the Amazon.', 'place Amazon'],
  ['They sailed up the Amazon for a week.', 'place Amazon'],
  ['In his speech Black said that he would stay.', 'person Black'],
  ['Baseball: Minnesota 5, Texas 2', 'organization Texas'],
])('a known name is of its usual kind, unless it stands in another sense: %j', (text, name) => {
  expect(found(text)).toContain(name);
});

it('what is written like a name and names nobody is none', () => {
  expect(found('Any PC with Bluetooth will do, says Ida Marlow.')).toEqual(['person Ida Marlow']);
});

it('no name is known under two kinds', () => {
  const kinds = Object.values(kindsOfKnown).map((table) => new Set(namesOf(table.toLowerCase())));
  const names = kinds.flatMap((listed) => [...listed]);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});
