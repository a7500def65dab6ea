import { expect, test } from './fixtures.ts';
import { shownIn } from './popup.ts';

test('a sentence of a story inside a frame is painted there and comes into view', async ({
  driver,
  site,
}) => {
  const tab = await driver.open(`${site.origin}/frames.html`);
  await tab.evaluate(() => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    frame.style.cssText = 'display: block; height: 4000px; margin-top: 1500px';
    document.body.style.height = 'auto';
  });
  const popup = await driver.clickAction(tab);
  const { sentences } = await shownIn(popup);
  await popup.click('.sentence:last-child .words');
  const painted = await tab.waitFor(() => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const inner = frame.contentWindow as (Window & typeof globalThis) | null;
    const [range] = [...(inner?.CSS.highlights ?? [])]
      .filter(([name]) => name.startsWith('nutgraf'))
      .flatMap(([, ranges]) => [...ranges]) as Range[];
    const top = (range?.getBoundingClientRect().top ?? Infinity) + frame.getBoundingClientRect().top;
    return top > 0 && top < innerHeight ? String(range) : '';
  });
  expect(painted.replace(/\s+/g, ' ')).toBe(sentences.at(-1)?.replace(/\s+/g, ' '));
  // Escape is heard wherever the reader is: here in the page around the frame.
  await tab.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
  });
  await tab.press('Escape');
  await tab.waitFor(() => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const inner = frame.contentWindow as (Window & typeof globalThis) | null;
    return inner?.CSS.highlights.size === 0;
  });
});
