import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { english } from '../ui/english.ts';
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

test('the search within the options finds by name, by explanation and in every section, and tells how much', async ({
  driver,
}) => {
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
  await search('context menu');
  await expect
    .poll(() => options.evaluate(() => [...document.querySelectorAll('section')].map(({ id }) => id)))
    .toEqual(['permissions']);
  expect(await options.evaluate(() => document.querySelector('.filter + [role="status"]')?.textContent)).toBe(
    english.plural('options_found', 1),
  );
  await search('zebra');
  expect(await options.waitFor(() => document.querySelector('.nothing')?.textContent)).toBe(
    english.t('options_unmatched'),
  );
});

test('a settings file is taken row by row, and what was not taken is named', async ({ driver }) => {
  const options = await openOptions(driver);
  const rows =
    '{"order": "importance", "sentences": "many", "sites": [{"pattern": "a;b", "rule": "never"}], "telepathy": true, "__proto__": {"theme": "dark"}}';
  await load(options, `{"kind": "nutgraf-options", "version": 7, "options": ${rows}}`);
  await expect.poll(() => stored(driver, 'order')).toBe('importance');
  const said = await options.waitFor(
    () => document.querySelector('.settings-file [role="status"]')?.textContent,
  );
  expect(said).toContain(english.t('file_taken', 1));
  expect(said).toContain(english.t('file_otherVersion'));
  for (const refused of [
    english.t('file_entry', english.t('option_sites'), 'a;b'),
    english.t('file_misfit', english.t('option_sentences')),
    english.t('file_unknown', 'telepathy'),
    english.t('file_unknown', '__proto__'),
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
  await alert(english.t('file_tooLarge'));
  await load(options, '{"order": "article"}');
  await alert(english.t('file_wrong'));
  await load(options, '{"kind": "nutgraf-options", "options": ');
  await alert(english.t('library_import_broken'));
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

test('sync off and on again loses nothing: neither what other devices have set nor what this one has', async ({
  driver,
}) => {
  await driver.background(() => chrome.storage.sync.set({ theme: 'sepia' }));
  const options = await openOptions(driver);
  await options.click('#option-sync');
  await options.waitFor(() => document.querySelector('#option-sync:not(:checked)') !== null);
  await options.click('.as-order-importance input');
  await options.waitFor(
    async () => (await chrome.storage.local.get('option:order'))['option:order'] === 'importance',
  );
  // Another device changes one option meanwhile.
  await driver.background(() => chrome.storage.sync.set({ highlight: 'rose' }));
  expect(await options.evaluate(() => document.documentElement.dataset.theme)).toBe('sepia');
  await options.click('#option-sync');
  const said = await options.waitFor(() => {
    const line = document.querySelector('.saved [role="status"]')?.textContent;
    return line?.includes(':') && line;
  });
  expect(said).toBe(english.t('options_joined', english.t('option_highlight')));
  await expect.poll(() => stored(driver, 'order')).toBe('importance');
  expect([await stored(driver, 'theme'), await stored(driver, 'highlight')]).toEqual(['sepia', 'rose']);
  await options.click('.saved button');
  await options.waitFor(() =>
    [
      '#option-sync:not(:checked)',
      '.as-highlight-amber input:checked',
      '.as-order-importance input:checked',
    ].every((part) => document.querySelector(part) !== null),
  );
});

test('what the disk does not take is said, and the control goes back', async ({ driver }) => {
  const options = await openOptions(driver);
  await options.evaluate(() => {
    chrome.storage.local.set = () => Promise.reject(new Error('no space left'));
  });
  await options.click('.as-order-importance input');
  const said = await options.waitFor(() => document.querySelector('.saved [role="status"]')?.textContent);
  expect(said).toBe(english.t('options_notSaved'));
  await options.waitFor(() => document.querySelector('.as-order-article input:checked') !== null);
  expect(await stored(driver, 'order')).toBeNull();
});

test('what is no site is refused with what is expected, and what is described has its description', async ({
  driver,
}) => {
  const options = await openOptions(driver);
  await options.click('.as-order-importance input');
  const add = (typed: string) =>
    options.evaluate((site: string) => {
      const field = document.querySelector<HTMLInputElement>('#option-neverKept');
      if (!field) return;
      field.value = site;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.form?.requestSubmit();
    }, typed);
  for (const [typed, said] of [
    ['hello', english.t('options_siteWrong', 'hello')],
    ['about:blank', english.t('options_siteScheme', 'about:blank')],
    ['*://*/*', english.t('options_siteEverywhere', '*://*/*')],
    ['*.example.org:80', english.t('options_sitePattern', '*.example.org:80')],
  ] as const) {
    await add(typed);
    await options.waitFor(
      (words: string) => document.querySelector('#option-neverKept-wrong')?.textContent?.includes(words),
      said,
    );
  }
  const dangling = await options.evaluate(() =>
    ['aria-describedby', 'aria-labelledby', 'for'].flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)]
        .map((element) => element.getAttribute(name) ?? '')
        .filter((id) => document.getElementById(id) === null),
    ),
  );
  expect(dangling).toEqual([]);
  await add('Https://Example.org/a');
  await options.waitFor(() => document.querySelector('.as-patterns li bdi')?.textContent === 'example.org');
});
