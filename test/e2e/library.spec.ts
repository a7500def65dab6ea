import type { Browser, Tab, View } from './driver.ts';
import { breakStorage } from './faults/break-storage.ts';
import { editStory, readOnce } from './faults/scene.ts';
import { expect, test } from './fixtures.ts';
import { keptAt, storedRows } from './kept.ts';
import { listed, load } from './library-page.ts';
import { shownIn } from './popup.ts';
import type { Site } from './server.ts';

type Scene = { driver: Browser; site: Site };

/** Reads pages one after the other, and opens the library that they stand in. */
async function libraryOf({ driver, site }: Scene, pages: readonly string[]): Promise<Tab> {
  for (const page of pages) {
    const url = `${site.origin}/${page}.html`;
    const popup = await driver.clickAction(await driver.open(url));
    await shownIn(popup);
    await popup.close();
    await keptAt(driver, url);
  }
  const library = await driver.open(`${driver.base}library/index.html`);
  await listed(library, pages.length);
  return library;
}

/** Puts a value into a field, as typing or choosing does. */
const fill = (library: View, label: string, value: string): Promise<void> =>
  library.evaluate(
    (words: string, given: string) => {
      const labelled = [...document.querySelectorAll<HTMLInputElement>('.library-filters [aria-label]')];
      const within = [...document.querySelectorAll('.library-filters label')];
      const field =
        labelled.find((one) => one.getAttribute('aria-label') === words) ??
        within.find((one) => one.textContent?.startsWith(words))?.querySelector('input, select');
      if (!field) throw new Error(`no field ${words}`);
      (field as HTMLInputElement).value = given;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    },
    label,
    value,
  );

/** How far below the top of the page the list begins, in CSS pixels. */
const listTop = (library: View): Promise<number> =>
  library.evaluate(() =>
    Math.round((document.querySelector('.entries')?.getBoundingClientRect().top ?? Number.NaN) + scrollY),
  );

/** Waits until a filter offers the value. */
const offered = (library: View, value: string) =>
  library.waitFor(
    (sought: string) =>
      [...document.querySelectorAll<HTMLOptionElement>('.library-filters option')].some(
        (option) => option.value === sought,
      ),
    value,
  );

const says = (view: View, words: string) =>
  view.waitFor((sought: string) => document.body.textContent?.includes(sought), words);

test('the library lists what was read, newest first, and finds it again', async ({ driver, site }) => {
  const library = await libraryOf({ driver, site }, ['tide', 'german']);
  const titles = await listed(library, 2);
  expect(titles[0]).toContain('Hallenbad');
  expect(titles[1]).toContain('Tidal meadows');
  await says(library, '2 articles');
  expect(await library.evaluate(() => document.querySelector('.library-use')?.textContent)).toMatch(/\d .?B/);
  await fill(library, 'Search titles, sentences and names', 'carbon');
  expect((await listed(library, 1))[0]).toContain('Tidal meadows');
  await fill(library, 'Search titles, sentences and names', 'nothing of the kind');
  await listed(library, 0);
  await says(library, 'No matching articles');
});

test('the list narrows by language, name and date', { tag: '@alike' }, async ({ driver, site }) => {
  const library = await libraryOf({ driver, site }, ['tide', 'german']);
  await offered(library, 'de');
  await fill(library, 'Language', 'de');
  expect((await listed(library, 1))[0]).toContain('Hallenbad');
  await fill(library, 'Language', '');
  const name = await library.waitFor(
    () => document.querySelectorAll('.entry-names')[1]?.textContent?.split(' · ')[0],
  );
  await fill(library, 'Name', name ?? '');
  expect((await listed(library, 1))[0]).toContain('Tidal meadows');
  await fill(library, 'Name', '');
  await listed(library, 2);
  await fill(library, 'To', '2020-01-01');
  await listed(library, 0);
  await fill(library, 'To', '');
  await listed(library, 2);
  await fill(library, 'From', '2020-01-01');
  await listed(library, 2);
});

test('an article is pinned, labelled, deleted and brought back to its place', async ({ driver, site }) => {
  const library = await libraryOf({ driver, site }, ['tide', 'german']);
  const before = await listed(library, 2);
  const top = await listTop(library);
  await library.click('.entry:last-child [aria-pressed]');
  await library.waitFor(() => document.querySelector('.entry:last-child [aria-pressed="true"]') !== null);
  await library.click('.entry:last-child .tags input');
  for (const key of ['s', 'e', 'a', 'Enter']) await library.press(key);
  await library.waitFor(() => document.querySelector('.entry:last-child .tag')?.textContent?.includes('sea'));
  await offered(library, 'sea');
  expect(await listTop(library), 'the first label does not push the list away').toBe(top);
  await library.click('.entry:last-child .entry-acts button:last-child');
  await listed(library, 1);
  expect((await storedRows(driver)).versions).toHaveLength(1);
  await library.click('.entry [aria-pressed]');
  await library.waitFor(() => document.querySelector('.entry [aria-pressed="true"]') !== null);
  await library.click('.saved .quiet');
  expect(await listed(library, 2)).toEqual(before);
  const { entries } = await storedRows(driver);
  expect(entries.find(({ url }) => url.endsWith('tide.html'))).toMatchObject({ pinned: 1, tags: ['sea'] });
  await offered(library, 'sea');
  await fill(library, 'Label', 'sea');
  expect(await listed(library, 1)).toEqual([before[1]]);
});

test('an article is opened, and its neighbours from it', { tag: '@alike' }, async ({ driver, site }) => {
  const library = await libraryOf({ driver, site }, ['tide', 'german', 'french']);
  const headline = () =>
    library.waitFor(() => document.querySelector('.library-reader .headline h2')?.textContent);
  await library.click('.entry:nth-child(2) .entry-title');
  expect(await headline()).toContain('Hallenbad');
  await library.click('.reader-bar [aria-label="Next article"]');
  await says(library, 'Tidal meadows');
  await library.waitFor(() =>
    document.querySelector('.library-reader .headline h2')?.textContent?.includes('Tidal'),
  );
  expect(await library.evaluate(() => document.querySelector('[aria-label="Next article"]'))).toBeNull();
  await library.click('.reader-bar [aria-label="Previous article"]');
  await library.waitFor(() =>
    document.querySelector('.library-reader .headline h2')?.textContent?.includes('Hallenbad'),
  );
});

/** Holds what is saved as a file in the page itself, and gives it as text. */
async function savedBy(library: View, button: number): Promise<string> {
  await library.evaluate(() => {
    const real = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      blob.text().then((text) => {
        (window as { saved?: string }).saved = text;
      });
      return real.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await library.click(`.library-take > :nth-child(${button})`);
  return (await library.waitFor(() => (window as { saved?: string }).saved)) ?? '';
}

test('the whole library is saved as one file, and comes back from it without loss', async ({
  driver,
  site,
}) => {
  const library = await libraryOf({ driver, site }, ['tide', 'german', 'french']);
  const titles = await listed(library, 3);
  const before = await storedRows(driver);
  const file = await savedBy(library, 2);
  for (let left = 2; left >= 0; left--) {
    await library.click('.entry:first-child .entry-acts button:last-child');
    await listed(library, left);
  }
  expect((await storedRows(driver)).versions).toEqual([]);
  await load(library, file);
  expect(await listed(library, 3)).toEqual(titles);
  await says(library, 'Loaded: 3 articles');
  const after = await storedRows(driver);
  expect(after.versions).toEqual(before.versions);
  const unlooked = ({ used: _, ...entry }: (typeof after.entries)[number]) => entry;
  expect(after.entries.map(unlooked)).toEqual(before.entries.map(unlooked));
  for (const [at, { used }] of after.entries.entries())
    expect(used, 'loading counts as a look').toBeGreaterThan(before.entries[at]!.used);
});

test('the summaries of the whole library are saved as one Markdown file', { tag: '@alike' }, async ({
  driver,
  site,
}) => {
  const library = await libraryOf({ driver, site }, ['tide', 'german']);
  const text = await savedBy(library, 1);
  expect(text.match(/^# /gm)).toHaveLength(2);
  expect(text.indexOf('Hallenbad')).toBeLessThan(text.indexOf('Tidal meadows'));
  expect(text).toContain(`${site.origin}/tide.html`);
});

test('a file that is none of ours is refused in words, and so is a pin that cannot be kept', async ({
  driver,
  site,
}) => {
  const library = await libraryOf({ driver, site }, ['tide']);
  for (const [file, words] of [
    ['{"form":', 'damaged'],
    ['{"form":"other"}', 'not a saved library'],
  ] as const) {
    await load(library, file);
    await says(library, words);
  }
  await listed(library, 1);
  await library.evaluate(breakStorage, 'put throws');
  await library.click('.entry [aria-pressed]');
  await says(library, 'The browser refuses storage');
  await listed(library, 1);
});

test('a story that changed stands there once, with both versions at hand', async ({ driver, site }) => {
  const url = `${site.origin}/tide.html`;
  const tab = await readOnce(driver, url);
  await editStory(tab);
  const popup = await driver.clickAction(tab);
  await says(popup, 'Changed since');
  await says(popup, 'No longer in the article');
  await popup.close();
  const library = await driver.open(`${driver.base}library/index.html`);
  await listed(library, 1);
  await library.click('.entry-title');
  const choices = await library.waitFor(() => {
    const options = [...document.querySelectorAll<HTMLOptionElement>('.version-choice option')];
    return options.length === 2 && options.map(({ value }) => value);
  });
  const { versions } = await storedRows(driver);
  const textOf = (key: string) => versions.find(({ version }) => version === key)?.article.text ?? '';
  const [newer, older] = (choices || []).map(textOf);
  expect(newer).toContain('rejected the terminal for good');
  expect(older).not.toContain('rejected the terminal for good');
  expect((await shownIn(library)).sentences.length).toBeGreaterThan(2);
  const earlier = choices ? (choices[1] ?? '') : '';
  await library.evaluate((key: string) => {
    const choice = document.querySelector<HTMLSelectElement>('.version-choice select');
    if (!choice) return;
    choice.value = key;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  }, earlier);
  await library.waitFor(
    (key: string) => document.querySelector<HTMLSelectElement>('.version-choice select')?.value === key,
    earlier,
  );
  for (const sentence of (await shownIn(library)).sentences)
    expect(older?.replace(/\s+/g, ' ')).toContain(sentence.replace(/\s+/g, ' '));
});
