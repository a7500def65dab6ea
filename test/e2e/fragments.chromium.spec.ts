import { linkTo } from '../../src/ui/export/fragment.ts';
import type { Browser, Tab } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { keptVersions } from './kept.ts';
import { shownIn } from './popup.ts';

/** Links to every third sentence of a page, as the exports write them, each with its words. */
async function linksOf(driver: Browser, url: string): Promise<{ words: string; link: string }[]> {
  await shownIn(await driver.clickAction(await driver.open(url)));
  const kept = (await keptVersions(driver)).find((version) => version.url === url);
  const { article, digest } = kept as NonNullable<typeof kept>;
  const language = (digest as { language?: string }).language ?? 'en';
  const third = digest.sentences.filter((_, index) => index % 3 === 1);
  return third.map((span) => ({
    words: article.text.slice(span.start, span.end).replace(/\s+/g, ' '),
    link: linkTo(url, article.text, span, language) ?? '',
  }));
}

/** Whether the smallest element around the words is in view, and whether the page had to scroll for it. */
const inView = (page: Tab, words: string) =>
  page.evaluate((sought: string) => {
    const holds = ({ textContent }: Element) => (textContent ?? '').replace(/\s+/g, ' ').includes(sought);
    const block = [...document.body.querySelectorAll('*')].findLast(holds);
    const { top = -1, bottom = -1 } = block?.getBoundingClientRect() ?? {};
    const far = block !== undefined && top + scrollY > innerHeight;
    return { shown: bottom > 0 && top < innerHeight, scrolled: scrollY > 0, far };
  }, words);

for (const name of ['article', 'german'])
  test(`on the ${name} page the links of the exports open at their sentences`, async ({ driver, site }) => {
    const links = await linksOf(driver, `${site.origin}/${name}.html`);
    const page = await driver.open(`${site.origin}/`);
    for (const { words, link } of links) {
      await page.goto('about:blank');
      await page.goto(link);
      await expect.poll(async () => (await inView(page, words)).shown, words).toBe(true);
      const seen = await inView(page, words);
      if (seen.far) expect(seen.scrolled, words).toBe(true);
    }
  });
