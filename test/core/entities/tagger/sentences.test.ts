import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cutMentions } from '../../../../src/core/entities/cut.ts';
import { loadEntityModel } from '../../../../src/core/entities/files.ts';
import { recognizeText } from '../../../../src/core/entities/recognize.ts';
import { splitSentences } from '../../../../src/core/sentences/index.ts';
import { shipped } from '../languages.ts';

const files = {
  json: async () => undefined,
  bytes: async (name: string) =>
    new Uint8Array(readFileSync(new URL(`../../../../src/${name}`, import.meta.url))),
};

async function namesIn(tag: string, text: string): Promise<string[]> {
  const language = shipped(tag);
  const model = await loadEntityModel(files, tag);
  return recognizeText(text, language, model, splitSentences(text, language)).map(
    ({ start, end, kind }) => `${kind} ${text.slice(start, end)}`,
  );
}

describe('names and the ends of sentences', () => {
  it.each([
    [
      'pt',
      'O boletim é da Secretaria da Saúde. Sete bairros ficaram sem água.',
      ['organization Secretaria da Saúde'],
    ],
    ['ru', 'Об этом сообщили в МЧС. Площадь пожара выросла.', ['organization МЧС']],
    [
      'en',
      'A man was found near Xelby. Police in Xelby asked for help. Xelby has 3,000 people.',
      ['place Xelby', 'place Xelby', 'place Xelby'],
    ],
    [
      'pt',
      '“Há um rio”, disse o secretário de Transportes, Fábio Nogueira. “Vamos terminar.”',
      ['person Fábio Nogueira'],
    ],
  ])('are kept apart (%s): %s', async (tag, text, names) => {
    expect(await namesIn(tag, text)).toEqual(names);
  });

  it('a figure with the sign of its currency is no name', async () => {
    expect(await namesIn('pt', 'O livro custa R$ 740.')).toEqual([]);
  });
});

describe('cutMentions', () => {
  it('ends a name with the sentence in which it starts', () => {
    const text = 'We met Ida Berg. She left. Ida Berg. “She';
    const sentences = [
      { start: 0, end: 16 },
      { start: 17, end: 26 },
      { start: 27, end: 36 },
      { start: 37, end: 41 },
    ];
    const mentions = [
      { start: 7, end: 20, kind: 'person' as const },
      { start: 27, end: 41, kind: 'person' as const },
    ];
    const cut = cutMentions(mentions, text, sentences).map(({ start, end }) => text.slice(start, end));
    expect(cut).toEqual(['Ida Berg', 'Ida Berg']);
  });

  it('leaves names as they are where no sentences are known', () => {
    const mention = { start: 0, end: 4, kind: 'person' as const };
    expect(cutMentions([mention], 'Berg. She', [])).toEqual([mention]);
  });
});
