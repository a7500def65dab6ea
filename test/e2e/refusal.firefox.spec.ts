import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { english } from '../ui/english.ts';
import type { Firefox } from './firefox.ts';
import { expect, test } from './fixtures.ts';

declare const chrome: ExtensionApi;

const status = () => document.querySelector('.question [role="status"]')?.textContent || undefined;
const detection = () =>
  chrome.storage.sync.get('detection').then(({ detection }) => (detection ?? null) as string | null);

test('who says no to the browser keeps what was chosen before, and is told so', async ({ driver }) => {
  await driver.background(() => chrome.storage.sync.set({ detection: 'chosen' }));
  const welcome = await driver.open(`${driver.base}welcome/index.html`);
  expect(await welcome.waitFor(status)).toBe(english.t('welcome_answered_chosen'));
  await welcome.click('.question .answer:first-child');
  await (driver as Firefox).privileged('deny');
  await welcome.waitFor(() =>
    document.querySelector('.question [role="status"]')?.textContent?.includes('You said no'),
  );
  expect(await driver.background(detection)).toBe('chosen');
});

test('a first no is remembered: the question counts as answered', async ({ driver }) => {
  const welcome = await driver.open(`${driver.base}welcome/index.html`);
  await welcome.click('.question .answer:first-child');
  await (driver as Firefox).privileged('deny');
  await expect.poll(() => driver.background(detection)).toBe('never');
  const again = await driver.open(`${driver.base}welcome/index.html`);
  await again.waitFor(() => document.querySelector('.answer:last-child[aria-pressed="true"]') !== null);
});
