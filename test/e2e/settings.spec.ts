import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Browser, Tab } from './driver.ts';
import { expect, test } from './fixtures.ts';

declare const chrome: ExtensionApi;

/** Opens the options; the first paint has those of last time, and what the device tells comes a moment later. */
async function openOptions(driver: Browser): Promise<Tab> {
  const options = await driver.open(`${driver.base}options/index.html`);
  await options.waitFor(() =>
    ['.as-order-article input:checked', '#option-sync:checked', 'div.use', '.shortcuts'].every(
      (part) => document.querySelector(part) !== null,
    ),
  );
  return options;
}

/** Hands a file to the field that loads settings, as its dialog does. */
const load = (options: Tab, text: string, size = 0) =>
  options.evaluate(
    (content: string, padding: number) => {
      const field = document.querySelector<HTMLInputElement>('.settings-file input[type="file"]');
      const files = new DataTransfer();
      files.items.add(
        new File([content, ' '.repeat(padding)], 'settings.json', { type: 'application/json' }),
      );
      if (!field) return;
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
    size,
  );

const stored = (driver: Browser, name: string) =>
  driver.background(
    async (key: string) => ((await chrome.storage.sync.get(key))[key] ?? null) as unknown,
    name,
  );

test('a change is saved at once, and undone with one click', async ({ driver }) => {
  const options = await openOptions(driver);
  await options.click('.as-order-importance input');
  await expect.poll(() => stored(driver, 'order')).toBe('importance');
  await options.click('.saved button');
  await expect.poll(() => stored(driver, 'order')).toBe('article');
  await options.waitFor(() => document.querySelector('.as-order-article input:checked') !== null);
});

test('all options go back to their defaults at once, and that can be undone, too', async ({ driver }) => {
  const options = await openOptions(driver);
  await options.click('.as-order-importance input');
  await expect.poll(() => stored(driver, 'order')).toBe('importance');
  await options.click('#file > .button');
  await expect.poll(() => stored(driver, 'order')).toBe('article');
  await options.click('.saved button');
  await expect.poll(() => stored(driver, 'order')).toBe('importance');
});

test('the search within the options finds by name and by explanation', async ({ driver }) => {
  const options = await openOptions(driver);
  const search = (words: string) =>
    options.evaluate((sought: string) => {
      const field = document.querySelector<HTMLInputElement>('input[type="search"]');
      if (!field) return;
      field.value = sought;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, words);
  const shown = () => options.evaluate(() => document.querySelectorAll('.option').length);
  await search('sepia');
  await expect.poll(shown).toBe(1);
  await search('nothing is sent anywhere');
  await expect.poll(shown).toBe(1);
  await search('zebra');
  expect(await options.waitFor(() => document.querySelector('.nothing')?.textContent)).toMatch(/No option/);
});

test('a settings file is taken row by row, and what was not taken is named', async ({ driver }) => {
  const options = await openOptions(driver);
  const rows =
    '{"order": "importance", "sentences": "many", "telepathy": true, "__proto__": {"theme": "dark"}}';
  await load(options, `{"kind": "nutgraf-options", "version": 7, "options": ${rows}}`);
  await expect.poll(() => stored(driver, 'order')).toBe('importance');
  const said = await options.waitFor(
    () => document.querySelector('.settings-file [role="status"]')?.textContent,
  );
  expect(said).toContain('Applied: 1');
  for (const refused of [
    'Sentences: this value does not fit',
    'telepathy: no such option',
    '__proto__: no such',
  ])
    expect(said).toContain(refused);
  expect(await stored(driver, 'theme')).toBeNull();
});

test('a file of ten megabytes and one that holds no settings are refused, and nothing is lost', async ({
  driver,
}) => {
  const options = await openOptions(driver);
  await options.click('.as-order-importance input');
  await expect.poll(() => stored(driver, 'order')).toBe('importance');
  const alert = (words: string) =>
    options.waitFor(
      (sought: string) =>
        document.querySelector('.settings-file [role="alert"]')?.textContent?.includes(sought),
      words,
    );
  await load(options, '{"kind": "nutgraf-options", "options": {"order": "article"}}', 10_000_000);
  await alert('too large');
  await load(options, '{"order": "article"}');
  await alert('no file with settings');
  await load(options, '{"kind": "nutgraf-options", "options": ');
  await alert('no file with settings');
  expect(await stored(driver, 'order')).toBe('importance');
});

test('with sync off a change stays on this device, and is used there', async ({ driver }) => {
  const options = await openOptions(driver);
  await options.click('#option-sync');
  await options.waitFor(() => document.querySelector('#option-sync:not(:checked)') !== null);
  await options.click('.as-order-importance input');
  await options.waitFor(
    async () => (await chrome.storage.local.get('option:order'))['option:order'] === 'importance',
  );
  expect(await stored(driver, 'order')).toBeNull();
  const again = await driver.open(`${driver.base}options/index.html`);
  await again.waitFor(() => document.querySelector('.as-order-importance input:checked') !== null);
});
