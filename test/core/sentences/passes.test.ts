import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/core/sentences/index.ts';
import { slice } from '../../../src/core/text.ts';
import { en } from '../../../src/lang/en.ts';
import { th } from '../../../src/lang/th.ts';

const folder = new URL('../../../src/core/sentences/passes/', import.meta.url);

/** The sentences that a row with bars (`One. |Two.`) asks for. */
const wanted = (row: string): string[] => row.split('|').map((part) => part.trim());

/** What a pass brings along: its examples, in English where it names no other language. */
type Examples = { examples: string[]; examplesIn?: 'en' | 'th' };

const languages = { en, th };

for (const file of readdirSync(folder)) {
  const { examples, examplesIn = 'en' } = (await import(new URL(file, folder).href)) as Examples;
  describe(file, () => {
    it.each(examples)('%j', (row) => {
      const text = row.replaceAll('|', '');
      const found = splitSentences(text, languages[examplesIn]).map((span) => slice(text, span));
      expect(found).toEqual(wanted(row));
    });
  });
}
