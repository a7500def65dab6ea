import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Browser, Tab, View } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { shownIn } from './popup.ts';

declare const chrome: ExtensionApi;

const article = fileURLToPath(new URL('../fixtures/site/article.html', import.meta.url));

/** The popup of a tab with the facts in front, called up by their key. */
async function factsOf(driver: Browser, tab: Tab): Promise<View> {
  const popup = await driver.clickAction(tab);
  await shownIn(popup);
  await popup.press('f');
  await popup.waitFor(() => document.querySelector('.facts .words, .nothing'));
  return popup;
}

const texts = (view: View, selector: string) =>
  view.evaluate(
    (wanted: string) =>
      [...document.querySelectorAll(wanted)].map((element) =>
        (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
      ),
    selector,
  );

const focused = (view: View) =>
  view.evaluate(() =>
    [...document.querySelectorAll('.facts .words')].indexOf(document.activeElement as Element),
  );

/** Runs in the page: the words that are painted now. */
const painted = (tab: View) =>
  tab.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('nutgraf'))
      .flatMap(([, ranges]) => [...ranges])
      .map(String)
      .join(''),
  );

test('the card asks five questions, and each answer stands in the article', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/article.html`);
  const page = (await tab.evaluate(() => document.querySelector('article')?.textContent ?? '')).replace(
    /\s+/g,
    ' ',
  );
  const facts = await factsOf(driver, tab);
  expect(await texts(facts, '.questions dt')).toEqual(['Who', 'What', 'When', 'Where', 'How much']);
  const [when, value] = await facts.evaluate(() => {
    const answer = document.querySelector('.questions div:nth-child(3) .words');
    return [answer?.firstChild?.textContent ?? '', answer?.querySelector('.value')?.textContent ?? ''];
  });
  expect(value).toContain('2026');
  await facts.click('.questions div:nth-child(3) .words');
  await expect.poll(() => painted(tab)).toBe(when);
  for (const answer of await texts(facts, '.questions div:nth-child(2) .words'))
    expect(page).toContain(answer);
});

test('quotations stand under those who said them', { tag: '@alike' }, async ({ driver, site }) => {
  const facts = await factsOf(driver, await driver.open(`${site.origin}/article.html`));
  const said = await facts.evaluate(() =>
    [...document.querySelectorAll('.quotations section')].map((group) => [
      group.querySelector('h3 bdi')?.textContent,
      [...group.querySelectorAll('.words')].map((words) => words.textContent),
    ]),
  );
  const groups = Object.fromEntries(said) as Record<string, string[]>;
  expect(groups['Helena Brandt']).toContain('“the hardest of my term”');
  expect(groups['Samuel Okafor']?.join()).toContain('The bridge will not fall tomorrow');
  expect(groups['Ingrid Solheim']?.join()).toContain('a fortune on the past');
});

test('the timeline is a sorted list along a line', { tag: '@alike' }, async ({ driver, site }) => {
  const facts = await factsOf(driver, await driver.open(`${site.origin}/article.html`));
  const years = (await texts(facts, '.timeline h3')).map((label) => Number(/\d{4}/.exec(label)?.[0]));
  expect(years.length).toBeGreaterThan(5);
  expect(years).toEqual([...years].sort((one, other) => one - other));
  const line = await facts.evaluate(() => {
    const row = document.querySelector('.timeline li');
    return row ? getComputedStyle(row, '::before').borderInlineStartWidth : '';
  });
  expect(line).toBe('1px');
});

test('a figure shows its value and unit beside the words of the article', { tag: '@alike' }, async ({
  driver,
  site,
}) => {
  const facts = await factsOf(driver, await driver.open(`${site.origin}/article.html`));
  const amounts = await texts(facts, '.figures .amount');
  expect(amounts).toContainEqual(expect.stringMatching(/^118 million euros EUR.118,000,000$/));
  expect(amounts).toContainEqual(expect.stringMatching(/^60 percent 60%$/));
  expect(amounts).toContain('two boats 2 boats');
});

test('the keys go along the facts and show each in the page', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/article.html`);
  const facts = await factsOf(driver, tab);
  const stops = await facts.evaluate(() => document.querySelectorAll('.facts .words[tabindex="0"]').length);
  expect(stops).toBe(1);
  await facts.press('j');
  expect(await focused(facts)).toBe(0);
  await facts.press('j');
  await facts.press('ArrowDown');
  await facts.press('k');
  expect(await focused(facts)).toBe(1);
  await facts.press('Enter');
  await facts.waitFor(() => document.activeElement?.getAttribute('aria-pressed') === 'true');
  await expect.poll(() => painted(tab)).not.toBe('');
  expect(await texts(facts, '.facts .words[aria-pressed="true"]')).toHaveLength(1);
  await facts.press('Enter');
  await expect.poll(() => painted(tab)).toBe('');
});

test('kinds of facts can be switched off, and the whole tab', { tag: '@alike' }, async ({ driver, site }) => {
  await driver.background(() => chrome.storage.sync.set({ factKinds: ['quotations', 'figures'] }));
  const facts = await factsOf(driver, await driver.open(`${site.origin}/article.html`));
  await expect.poll(() => texts(facts, '.facts > section > h2')).toEqual(['Quotations', 'Figures']);
  await facts.close();
  await driver.background(() => chrome.storage.sync.set({ showFacts: false }));
  const popup = await driver.clickAction(await driver.open(`${site.origin}/article.html`));
  await shownIn(popup);
  await expect.poll(() => texts(popup, '[role="tab"]')).toEqual([]);
});

test('without a day of publication weekdays stay words', { tag: '@alike' }, async ({ driver, site }) => {
  const html = await readFile(article, 'utf8');
  const undated = html
    .replace(/<meta property="article:published_time"[^>]*>/, '')
    .replace(/<p class="meta">.*?<\/p>/, '');
  site.put('/undated.html', undated);
  const facts = await factsOf(driver, await driver.open(`${site.origin}/undated.html`));
  expect((await texts(facts, '.timeline .words b')).join()).not.toContain('Tuesday');
  expect((await texts(facts, '.timeline .words b')).join()).toContain('September 2027');
});

test('an acronym of the summary shows its meaning to the pointer and to the keys', { tag: '@alike' }, async ({
  driver,
  site,
}) => {
  const html = await readFile(article, 'utf8');
  const named = html
    .replaceAll('Northern Bridge Authority', 'Northern Bridge Authority (NBRA)')
    .replace('told the council that', 'of the NBRA told the council that');
  site.put('/acronym.html', named);
  const popup = await driver.clickAction(await driver.open(`${site.origin}/acronym.html`));
  await shownIn(popup);
  await popup.press('0');
  await popup.waitFor(() => document.querySelectorAll('.sentence').length === 10);
  expect(await texts(popup, '.sentence abbr')).toContain('NBRA');
  const [title] = await popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.sentence abbr')].map((abbr) => abbr.title),
  );
  expect(title).toBe('Northern Bridge Authority');
  const meaning = () =>
    popup.evaluate(() => {
      const abbr = document.querySelector('.words:focus-visible abbr');
      return abbr ? getComputedStyle(abbr, '::after').content : 'none';
    });
  expect(await meaning()).toBe('none');
  for (let step = 0; step < 10 && (await meaning()) === 'none'; step++) await popup.press('j');
  // Firefox gives the words' source in place of the words.
  expect(await meaning()).toMatch(/Northern Bridge Authority|attr\(title\)/);
});

test('on paper the facts stand below the summary', { tag: '@alike' }, async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/article.html`);
  await shownIn(await driver.clickAction(tab));
  const full = await driver.open(`${driver.base}panel/index.html?tab=${await tab.id()}`);
  await shownIn(full);
  await full.waitFor(() => document.querySelector('.on-paper .figures'));
  const shown = () =>
    full.evaluate(() => getComputedStyle(document.querySelector('.on-paper') as Element).display);
  expect(await shown()).toBe('none');
  await full.evaluate(() => {
    for (const sheet of document.styleSheets)
      for (const rule of sheet.cssRules)
        if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all';
  });
  expect(await shown()).toBe('block');
});

test('the library finds an article by the value of a figure', { tag: '@alike' }, async ({ driver, site }) => {
  for (const page of ['article', 'tide']) {
    const popup = await driver.clickAction(await driver.open(`${site.origin}/${page}.html`));
    await shownIn(popup);
    await popup.close();
  }
  const library = await driver.open(`${driver.base}library/index.html`);
  await library.waitFor(() => document.querySelectorAll('.entry-title').length === 2);
  await library.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('.library-filters input');
    if (!field) return;
    field.value = '118000000';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await library.waitFor(() => document.querySelectorAll('.entry-title').length === 1);
  expect(await texts(library, '.entry-title')).toEqual([expect.stringContaining('Marlowe Bridge')]);
});
