import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { longestLocale } from '../longest-locale.ts';
import type { Browser, Tab, View } from './driver.ts';
import { copyOfBuild, expect, expectQuiet, launch, test } from './fixtures.ts';
import { shownIn } from './popup.ts';
import { spilling } from './spilling.ts';

const FOLDER = 'test/screens/languages';
/** The narrowest width that the pages are made for, in CSS pixels. */
const NARROW = 320;

type Words = { locale_tag: { message: string }; welcome_title: { message: string } };

/** Has the copy of a built extension speak one language only, whatever the browser's is; gives its words. */
async function speak(extension: string, locale: string): Promise<Words> {
  const words = await readFile(join('src/_locales', locale, 'messages.json'), 'utf8');
  await writeFile(join(extension, '_locales/en/messages.json'), words);
  return JSON.parse(words) as Words;
}

async function check(view: View, name: string): Promise<string[]> {
  await writeFile(`${FOLDER}/${name}.png`, await view.screenshot());
  return (await view.evaluate(spilling)).map((line) => `${name}: ${line}`);
}

/** Waits for the first page with its sample in the language that it shall speak. */
async function welcomed(tab: Tab, { locale_tag, welcome_title }: Words): Promise<void> {
  await tab.waitFor(() => document.querySelectorAll('.sample .sentence').length === 5);
  const told = () => ({
    title: document.querySelector('h1')?.textContent,
    page: document.documentElement.lang,
    sample: document.querySelector<HTMLElement>('.paper')?.lang,
  });
  expect(await tab.evaluate(told)).toEqual({
    title: welcome_title.message,
    page: locale_tag.message,
    sample: locale_tag.message,
  });
}

/** What does not fit in the pages of the product in the language it now speaks. */
async function checkPages(browser: Browser, article: string, words: Words): Promise<string[]> {
  const name = `${browser.name}-${words.locale_tag.message}`;
  const popup = await browser.clickAction(await browser.open(article));
  await shownIn(popup);
  const faults = await check(popup, `${name}-popup`);
  for (const page of ['options', 'library', 'welcome']) {
    const tab = await browser.open(`${browser.base}${page}/index.html`);
    await tab.narrow(NARROW);
    await tab.waitFor(() => innerWidth === 320 && document.querySelector('h1') !== null);
    if (page === 'welcome') await welcomed(tab, words);
    if (page === 'library') await tab.waitFor(() => document.querySelector('.entry') !== null);
    faults.push(...(await check(tab, `${name}-${page}`)));
  }
  await browser.closeTabs();
  return faults;
}

/** Driving Firefox takes longest: it is shown one language in each direction. */
const shown = { chromium: [longestLocale(), 'ar', 'he'], firefox: [longestLocale(), 'ar'] };

test('the first page opens after the installation; all fits in the longest language and from right to left', async ({
  engine,
  site,
}) => {
  test.setTimeout(120_000); // It starts a browser of its own.
  await mkdir(FOLDER, { recursive: true });
  const extension = await copyOfBuild(engine);
  const first = await speak(extension, longestLocale());
  const browser = await launch(engine, { extension, privateWindows: false });
  try {
    await welcomed(await browser.tabAt(`${browser.base}welcome/`), first);
    const faults: string[] = [];
    for (const locale of shown[engine]) {
      const words = await speak(extension, locale);
      if (locale !== longestLocale()) await browser.update();
      faults.push(...(await checkPages(browser, `${site.origin}/article.html`, words)));
    }
    expect(faults).toEqual([]);
    await expectQuiet(browser, site);
  } finally {
    await browser.close();
    await rm(extension, { recursive: true, force: true });
  }
});
