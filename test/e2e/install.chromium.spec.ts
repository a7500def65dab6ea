import type { Chromium } from './chromium.ts';
import { readWarnings } from './chromium-settings.ts';
import { expect, test } from './fixtures.ts';

test('the browser has nothing to warn of at the installation', async ({ driver }) => {
  expect(await (driver as Chromium).inSettings(readWarnings)).toEqual([]);
});
