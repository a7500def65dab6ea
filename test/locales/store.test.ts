import { expect, test } from 'vitest';
import { checkStoreTexts } from '../store-texts.ts';

test('every locale has its texts for the stores, within their limits', () => {
  expect(checkStoreTexts()).toEqual([]);
});
