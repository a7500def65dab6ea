import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadEntityModel } from '../../../src/core/entities/files.ts';
import { findEntities } from '../../../src/core/entities/index.ts';
import { recognizeText } from '../../../src/core/entities/recognize.ts';
import { toArticle } from '../../../src/core/plain.ts';
import { shipped } from './languages.ts';

const pieces = fc.constantFrom(
  ...'Anna|Berg|Mr.|Dr. |the |U.N.|NATO|of |’s |-|, |. |“|”|(|)|Müller|von |Straße|東京|大学|Москва|ООН|\n\n|3|St.|A.|\u0000|\u200b|𝐀|said '.split(
    '|',
  ),
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((all) => all.join(' ')),
  fc.string({ unit: 'binary', maxLength: 120 }),
);
const languages = new Map(['en', 'de', 'ru', 'ja'].map((tag) => [tag, shipped(tag)]));
const model = await loadEntityModel(
  {
    json: async () => undefined,
    bytes: async (name) => new Uint8Array(readFileSync(new URL(`../../../src/${name}`, import.meta.url))),
  },
  'en',
);

test('the names in any text are ordered spans of it, and every entity has mentions among them', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('en', 'de', 'ru', 'ja'), (text, tag) => {
      const language = languages.get(tag)!;
      const article = toArticle({ text });
      const mentions = recognizeText(article.text, language, tag === 'en' ? model : undefined);
      let from = 0;
      for (const { start, end } of mentions) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(article.text.length);
        from = end;
      }
      const sentences = article.blocks.map(({ start, end }, block) => ({
        start,
        end,
        block,
        score: 1,
        reasons: [],
      }));
      const entities = findEntities(article, mentions, sentences as never, [], language);
      for (const { name, mentions: own } of entities) {
        expect(name.trim()).not.toBe('');
        expect(own.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);
