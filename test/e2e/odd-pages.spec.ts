import type { Tab } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { shownIn } from './popup.ts';

/** Waits until something is painted in the page and all of the first range can be seen; gives its words. */
const seen = (tab: Tab): Promise<string> =>
  tab.waitFor(() => {
    const [range] = [...CSS.highlights]
      .filter(([name]) => name.startsWith('nutgraf'))
      .flatMap(([, ranges]) => [...ranges]) as Range[];
    const box = range?.getBoundingClientRect();
    const isInView =
      box &&
      box.width > 0 &&
      box.right > 0 &&
      box.left < innerWidth &&
      box.bottom > 0 &&
      box.top < innerHeight;
    return isInView ? String(range) : '';
  });

test('what is selected is summarised, and labelled so', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/article.html`);
  const selected = await tab.evaluate(() => {
    const [, second, third, fourth] = [...document.querySelectorAll('article p:not([class])')];
    getSelection()?.setBaseAndExtent(second as Element, 0, fourth as Element, 1);
    return [second, third, fourth].map((one) => one?.textContent).join(' ');
  });
  const popup = await driver.clickAction(tab);
  const { sentences, remarks } = await shownIn(popup);
  expect(sentences.length).toBeGreaterThan(2);
  for (const sentence of sentences) expect(selected).toContain(sentence);
  expect(remarks.join(' ')).toMatch(/select/i);
  await popup.press('2');
  await popup.waitFor(() => document.querySelectorAll('.sentence').length === 2);
  const before = await shownIn(popup);
  // The popup goes with the click, in Firefox before that has returned.
  await popup.click('[aria-label="Open in a tab"]').catch(() => undefined);
  const full = await shownIn(await driver.tabAt(`${driver.base}panel/`));
  expect(full.sentences).toEqual(before.sentences);
  expect(full.remarks.join(' ')).toMatch(/select/i);
});

test('on an endless page the story in view is read, under its own title', { tag: '@alike' }, async ({
  driver,
  site,
}) => {
  const tab = await driver.open(`${site.origin}/infinite.html`);
  await tab.evaluate(() =>
    document.querySelector('[data-url] p:nth-of-type(3)')?.scrollIntoView({ block: 'center' }),
  );
  const { sentences, title } = await shownIn(await driver.clickAction(tab));
  expect(title).toContain('Tidal meadows');
  expect(sentences.join(' ')).not.toContain('Marlowe');
});

test('one page of several is said to be which of them', { tag: '@alike' }, async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/article.html`);
  await tab.evaluate(() => {
    const link = document.createElement('link');
    link.rel = 'next';
    link.href = `${location.pathname}?page=2`;
    document.head.append(link);
  });
  const { remarks } = await shownIn(await driver.clickAction(tab));
  expect(remarks.join(' ')).toContain('page 1 of the article alone');
});

test('what the page itself calls its article is said', { tag: '@alike' }, async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/article.html`);
  await tab.evaluate(() => {
    const kicker = document.createElement('p');
    kicker.textContent = 'Sponsored content';
    document.querySelector('h1')?.before(kicker);
  });
  const { remarks } = await shownIn(await driver.clickAction(tab));
  expect(remarks.join(' ')).toContain('Paid for by an advertiser');
});

test('in vertical Japanese a sentence is painted and brought into view', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/japanese.html`);
  await tab.evaluate(() => {
    document.documentElement.style.writingMode = 'vertical-rl';
  });
  const popup = await driver.clickAction(tab);
  const { sentences } = await shownIn(popup);
  await popup.click('.sentence:last-child .words');
  expect((await seen(tab)).replace(/\s+/g, '')).toBe(sentences.at(-1)?.replace(/\s+/g, ''));
});

test('a story inside an open shadow root is read and painted', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/article.html`);
  await tab.evaluate(() => {
    const article = document.querySelector('article') as Element;
    const host = document.createElement('story-body');
    article.replaceWith(host);
    host.attachShadow({ mode: 'open' }).append(article);
  });
  const popup = await driver.clickAction(tab);
  const { sentences } = await shownIn(popup);
  expect(sentences.length).toBeGreaterThan(0);
  await popup.click('.sentence:first-child .words');
  expect((await seen(tab)).replace(/\s+/g, ' ')).toBe(sentences[0]?.replace(/\s+/g, ' '));
});

test('a page of the accelerated kind (AMP) is read as any other', { tag: '@alike' }, async ({
  driver,
  site,
}) => {
  const tab = await driver.open(`${site.origin}/article.html`);
  await tab.evaluate(() => {
    document.documentElement.setAttribute('amp', '');
    for (const image of document.querySelectorAll('img'))
      image.replaceWith(document.createElement('amp-img'));
    const related = document.createElement('amp-list');
    related.textContent = 'More from this site';
    document.querySelector('article')?.append(related);
  });
  const { sentences } = await shownIn(await driver.clickAction(tab));
  expect(sentences.length).toBeGreaterThanOrEqual(3);
  expect(sentences.join(' ')).not.toContain('More from');
});

test('a print view of tables and line breaks is read, without its buttons and its small print', {
  tag: '@alike',
}, async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/print.html`);
  const popup = await driver.clickAction(tab);
  const { sentences, title } = await shownIn(popup);
  expect(title).toContain('Tidal meadows');
  expect(sentences.length).toBeGreaterThanOrEqual(3);
  expect(sentences.join(' ')).not.toMatch(/print|close window|copyright|redistributed/i);
  await popup.click('.sentence:last-child .words');
  expect((await seen(tab)).replace(/\s+/g, ' ')).toBe(sentences.at(-1)?.replace(/\s+/g, ' '));
});
