import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/core/sentences/index.ts';
import { slice } from '../../../src/core/text.ts';
import { en } from '../../../src/lang/en.ts';

const folder = new URL('../../../src/core/sentences/passes/', import.meta.url);

/** The sentences that a row with bars (`One. |Two.`) asks for. */
const wanted = (row: string): string[] => row.split('|').map((part) => part.trim());

for (const file of readdirSync(folder)) {
  const { examples } = (await import(new URL(file, folder).href)) as { examples: string[] };
  describe.skipIf(examples.length === 0)(file, () => {
    it.each(examples)('%j', (row) => {
      const text = row.replaceAll('|', '');
      const found = splitSentences(text, en).map((span) => slice(text, span));
      expect(found).toEqual(wanted(row));
    });
  });
}
