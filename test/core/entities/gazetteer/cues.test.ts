import { expect, it } from 'vitest';
import { cuesOf } from '../../../../src/core/entities/gazetteer/cues.ts';
import { Mark } from '../../../../src/core/entities/gazetteer/marks.ts';
import { hashFolded, mix } from '../../../../src/core/entities/tokens/hash.ts';
import type { Language } from '../../../../src/core/language.ts';

const language: Language = {
  tag: 'es',
  stopWords: ['de'],
  names: { titles: 'vice-alcalde', organizations: 'gobierno-de junta' },
};

it('marks the words of a hyphened entry, not its hyphens and small words', () => {
  const cues = cuesOf(language);
  const markOf = (word: string): number => cues.get(mix(hashFolded(word))) ?? 0;
  expect(markOf('alcalde')).toBe(Mark.title);
  expect(markOf('gobierno')).toBe(Mark.organizationWord);
  expect(markOf('de')).toBe(Mark.stopWord);
  expect(markOf('-')).toBe(0);
});
