import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { opensUnresolved } from '../../../../src/core/summary/coherence/index.ts';
import { languages } from '../../../../src/lang/all.ts';

/** By language: sentences that lean, and sentences that stand alone. */
const rows = JSON.parse(
  readFileSync(new URL('../../../fixtures/openings-by-language.json', import.meta.url), 'utf8'),
) as Record<string, { open: string[]; closed: string[] }>;

for (const language of languages) {
  const { open, closed } = rows[language.tag] ?? { open: ['no row for this language'], closed: [] };
  describe(language.tag, () => {
    it.each(open)('leans: %s', (sentence) => {
      expect(opensUnresolved(sentence, language)).toBe(true);
    });

    it.each(closed)('stands alone: %s', (sentence) => {
      expect(opensUnresolved(sentence, language)).toBe(false);
    });
  });
}
