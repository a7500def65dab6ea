import { expect, test } from './fixtures.ts';
import { keptAt } from './kept.ts';
import { shownIn } from './popup.ts';

/** What stands around the story on the sample page and is none of it. */
const AROUND = [
  'No time to read?',
  'Get a summary',
  'Previous Article',
  'Next Article',
  'Old tram depot',
  'Rowing club',
  'newsletter',
  'in your inbox',
  'All rights reserved',
];

test('a click shows sentences of the page, word for word', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/article.html`);
  const page = await tab.evaluate(() =>
    (document.querySelector('article')?.textContent ?? '').replace(/\s+/g, ' '),
  );
  const { sentences, title, source } = await shownIn(await driver.clickAction(tab));
  expect(sentences.length).toBe(5);
  for (const sentence of sentences) expect(page).toContain(sentence.replace(/\s+/g, ' '));
  expect(title).toBe('Port Ellery closes the Marlowe Bridge for eighteen months after cracks are found');
  expect(source).toContain('The Harbour Gazette');
  expect(source).toContain('Nora Whitfield');
  expect(source).toContain('2026');
});

test('a click shows who and what the story is about', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/article.html`);
  const { entities } = await shownIn(await driver.clickAction(tab));
  const names = entities.map(({ name }) => name).join('; ');
  for (const name of ['Brandt', 'Okafor', 'Port Ellery', 'Marlowe Bridge', 'Ellery Transit'])
    expect(names).toContain(name);
});

test('prompts, neighbours, newsletter and footer are never in the text', async ({ driver, site }) => {
  const url = `${site.origin}/article.html`;
  await shownIn(await driver.clickAction(await driver.open(url)));
  const { article } = await keptAt(driver, url);
  for (const words of AROUND) expect(article.text).not.toContain(words);
  expect(article.text).toContain('The works themselves will be led by the Danish engineering group Nordhavn');
  expect(article.text).toContain('The city council of Port Ellery voted on Tuesday');
});

const LANGUAGES = ['german', 'french', 'arabic', 'japanese', 'russian'];

for (const language of LANGUAGES) {
  test(`the ${language} story is summarised in its own words`, async ({ driver, site }) => {
    const tab = await driver.open(`${site.origin}/${language}.html`);
    const page = await tab.evaluate(() => document.querySelector('article')?.textContent ?? '');
    const popup = await driver.clickAction(tab);
    const { sentences, notice } = await shownIn(popup);
    expect(notice).toBeUndefined();
    expect(sentences.length).toBeGreaterThanOrEqual(3);
    for (const sentence of sentences) expect(page).toContain(sentence);
    const direction = await popup.evaluate(() => {
      const list = document.querySelector('.sentences');
      return list ? getComputedStyle(list).direction : '';
    });
    expect(direction).toBe(language === 'arabic' ? 'rtl' : 'ltr');
  });
}

test('of two stories on one endless page the first is read', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/infinite.html`);
  const { sentences } = await shownIn(await driver.clickAction(tab));
  expect(sentences.join(' ')).not.toContain('tidal');
  expect(sentences.join(' ')).not.toContain('meadows');
});

test('what lies behind a paywall is said to be missing', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/paywall.html`);
  const { sentences, remarks } = await shownIn(await driver.clickAction(tab));
  expect(sentences.join(' ')).not.toContain('Subscribe');
  expect(remarks.join(' ')).toContain('paywall');
});
