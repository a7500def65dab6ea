import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadEntityModel } from '../../../../src/core/entities/files.ts';
import { recognizeText } from '../../../../src/core/entities/recognize.ts';
import { es } from '../../../../src/lang/es.ts';

const files = {
  json: async () => undefined,
  bytes: async (name: string) =>
    new Uint8Array(readFileSync(new URL(`../../../../src/${name}`, import.meta.url))),
};

it.each([
  [
    'El pleno del Ayuntamiento de Lirio se reunió con la Autoridad Portuaria de Faro Viejo.',
    ['organization Ayuntamiento de Lirio', 'organization Autoridad Portuaria de Faro Viejo'],
  ],
  [
    'El Partido Verde de Alberto Sáez Lirio y la Comisión Europea de Wilma von der Heide pactaron.',
    [
      'organization Partido Verde',
      'person Alberto Sáez Lirio',
      'organization Comisión Europea',
      'person Wilma von der Heide',
    ],
  ],
  [
    'El Gobierno de Rusia llamó a la Policía Nacional de Valencia.',
    ['organization Gobierno de Rusia', 'organization Policía Nacional de Valencia'],
  ],
  [
    'El Ayuntamiento y la Universidad de Lirio hablaron.',
    ['organization Ayuntamiento', 'organization Universidad de Lirio'],
  ],
])(
  'takes what an organisation is of for a part of its name, but not who leads it: %s',
  async (text, expected) => {
    const model = await loadEntityModel(files, 'es');
    const found = recognizeText(text, es, model).map(
      ({ start, end, kind }) => `${kind} ${text.slice(start, end)}`,
    );
    expect(found).toEqual(expected);
  },
);
