import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article, BlockType } from '../../../../src/core/article.ts';
import type { Digest } from '../../../../src/core/digest.ts';
import { createEngine } from '../../../../src/core/engine.ts';
import { slice } from '../../../../src/core/text.ts';
import { telling } from '../../../../src/lang/all.ts';
import { languageOf } from '../../../../train/summary/article.ts';

type Fixture = { title: string; blocks: { type: BlockType; text: string }[] };

const source = new URL('../../../../src/', import.meta.url);
const languageIn = (name: string) => /^lang\/(\w+)\.json$/.exec(name)?.[1] ?? '';

/** The engine with the languages and models as they are committed. */
const engine = createEngine({
  json: async (name) => (name === 'lang/telling.json' ? telling : languageOf(languageIn(name))),
  bytes: async (name) => new Uint8Array(readFileSync(new URL(name, source))),
});

async function digestOf(name: string): Promise<{ article: Article; digest: Digest; chosen: string[] }> {
  const file = new URL(`../../../fixtures/genres/${name}.json`, import.meta.url);
  const { title, blocks } = JSON.parse(readFileSync(file, 'utf8')) as Fixture;
  const article: Article = { title, text: '', blocks: [] };
  for (const { type, text } of blocks) {
    if (article.text !== '') article.text += '\n\n';
    article.blocks.push({ type, start: article.text.length, end: article.text.length + text.length });
    article.text += text;
  }
  const digest = await engine.digest(article, { sentences: 3 });
  return { article, digest, chosen: digest.summary.map((at) => slice(article.text, digest.sentences[at]!)) };
}

describe('a text is summed up as any other', () => {
  it.each(['capitals', 'unbroken', 'mixed'])('%s', async (name) => {
    const { digest, chosen } = await digestOf(name);
    expect(digest.genre).toBeUndefined();
    expect(chosen).toHaveLength(3);
    expect(chosen[0]).toMatch(/^the bridge at aske will be closed for a year/i);
  });

  it('in capitals: cut where the same text in small letters is', async () => {
    const [loud, plain] = await Promise.all([digestOf('capitals'), digestOf('plain')]);
    const cuts = ({ digest }: typeof loud) => digest.sentences.map(({ start, end }) => [start, end]);
    expect(cuts(loud)).toEqual(cuts(plain));
  });

  it('without paragraphs: cut where the same text with them is', async () => {
    const [whole, plain] = await Promise.all([digestOf('unbroken'), digestOf('plain')]);
    const cuts = ({ article, digest }: typeof whole) =>
      digest.sentences.map((sentence) => slice(article.text, sentence));
    expect(cuts(whole)).toEqual(cuts(plain));
  });

  it('in several languages: each block is cut by the rules of its own', async () => {
    const { article, digest } = await digestOf('mixed');
    const words = digest.sentences.map((sentence) => slice(article.text, sentence));
    expect(
      words.filter((sentence) => /ca\. 40 Risse/.test(sentence) && /Amt für Brücken\.$/.test(sentence)),
    ).toHaveLength(1);
    expect(words.filter((sentence) => /^Les ingénieurs.*M\. Paul Roux\.$/.test(sentence))).toHaveLength(1);
    expect(digest.language).toBe('en');
  });
});
