import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadEntityModel } from '../../../../src/core/entities/files.ts';
import { recognizeText } from '../../../../src/core/entities/recognize.ts';
import type { Language } from '../../../../src/core/language.ts';
import { de } from '../../../../src/lang/de.ts';
import { en } from '../../../../src/lang/en.ts';
import { es } from '../../../../src/lang/es.ts';
import { pl } from '../../../../src/lang/pl.ts';
import { ru } from '../../../../src/lang/ru.ts';

const files = {
  json: async () => undefined,
  bytes: async (name: string) =>
    new Uint8Array(readFileSync(new URL(`../../../../src/${name}`, import.meta.url))),
};

const kinds = async (text: string, language: Language): Promise<string[]> => {
  const model = await loadEntityModel(files, language.tag);
  return recognizeText(text, language, model).map(
    ({ start, end, kind }) => `${kind} ${text.slice(start, end)}`,
  );
};

const people = (names: string): string[] => names.split(', ').map((name) => `person ${name}`);

describe('a line-up', () => {
  it('names players, who are parted by dashes too', async () => {
    const text =
      'Hafenstadt: Kranz - Bach-Koch, Stein, Berg (61. Wolf), Sommer, Vogel-Hahn (80. van der Veen).';
    const players = people('Kranz, Bach, Koch, Stein, Berg, Wolf, Sommer, Vogel, Hahn, van der Veen');
    expect(await kinds(text, de)).toEqual(['organization Hafenstadt', ...players]);
  });

  it('has its team on the line before', async () => {
    const text = 'Bremen:\nKranz - Bach, Koch, Stein, Berg (61. Wolf), Sommer, Vogel.';
    expect((await kinds(text, de))[0]).toBe('organization Bremen');
  });

  it('has the minute of a substitution behind the name', async () => {
    const text =
      'Millwall: Stone; Reading, Lincoln, Derby; Field, Rivers (Hill, 70), Banks, Wood (Dale, 84).';
    const players = people('Stone, Reading, Lincoln, Derby, Field, Rivers, Hill, Banks, Wood, Dale');
    expect(await kinds(text, en)).toEqual(['organization Millwall', ...players]);
  });

  it('is not seen in a list of places without substitutions', async () => {
    const text = 'Hamburg, Bremen, Hannover, Berlin, Leipzig, Dresden, Erfurt.';
    expect(await kinds(text, de)).not.toContain('person Leipzig');
  });
});

describe('a dateline in capitals', () => {
  it.each([
    ['BAD NEUSTADT.\nDer Rat hat getagt.', 'place BAD NEUSTADT'],
    ['OBERWALDKREIS.\nZwei Autos stießen zusammen.', 'place OBERWALDKREIS'],
    ['RHEIN-WALD-KREIS.\nDas Wetter bleibt kühl.', 'place RHEIN-WALD-KREIS'],
  ])('is a place: %j', async (text, expected) => {
    expect(await kinds(text, de)).toContain(expected);
  });

  it('is no word that is a common noun', async () => {
    expect(await kinds('SPORT.\nDer Ball ist rund.', de)).toEqual([]);
  });
});

describe('a name that says what it is', () => {
  it.each([
    [en, 'The ferry leaves from Customs Quay, where the River Tarn meets Hollow Creek.', 3],
    [es, 'El barco sale de la Bahía Serena y cruza el Estrecho Mayor.', 2],
    [ru, 'Мост построят на улице Осенней.', 1],
  ])('is a place’s', async (language, text, count) => {
    const names = await kinds(text, language);
    expect(names).toHaveLength(count);
    for (const name of names) expect(name).toMatch(/^place /);
  });
});

describe('a name', () => {
  it.each([
    ['Mit Karsten Bernauer das „A-Team“ der Stadt.', de, 'person Karsten Bernauer'],
    ['Napisała o tym na Facebooku i Twitterze.', pl, 'organization Facebooku'],
  ])('%j', async (text, language, expected) => {
    expect(await kinds(text, language)).toContain(expected);
  });

  it('that begins like a company’s is not the company’s', async () => {
    expect(await kinds('Amazonki walczą o życie w szpitalu.', pl)).not.toContain('organization Amazonki');
  });
});
