import { expect, it } from 'vitest';
import { withRecased } from '../../../train/entities/recase.ts';
import type { GoldDocument } from '../../../train/entities/sets.ts';

const document = (text: string): GoldDocument => ({ text, spans: [] });
const textsOf = (documents: readonly GoldDocument[]) => withRecased(documents).map(({ text }) => text);

it('of ten documents one is learned again as a headline, and one in capitals, each beside itself', () => {
  const ten = Array.from({ length: 10 }, (_, i) => document(`Anna Lind’s ferry ${i} won't sail`));
  const texts = textsOf(ten);
  expect(texts).toHaveLength(12);
  expect(texts.slice(0, 2)).toEqual(["Anna Lind’s ferry 0 won't sail", "Anna Lind’s Ferry 0 Won't Sail"]);
  expect(texts.slice(6, 8)).toEqual(["Anna Lind’s ferry 5 won't sail", "ANNA LIND’S FERRY 5 WON'T SAIL"]);
});

it('a document that capitals would make longer is not, as its spans would not fit', () => {
  const six = Array.from({ length: 6 }, () => document('Die Straße am Hafen'));
  expect(textsOf(six)).toHaveLength(7);
});
