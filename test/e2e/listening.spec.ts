import type { View } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { shownIn } from './popup.ts';
import { giveVoices, type Heard, LISTEN } from './voices.ts';

declare const heard: Heard;

const painted = (view: View, layer: string) =>
  view.evaluate(
    (name: string) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => range.toString().replace(/\s+/g, ' ')).join(' '),
    `nutgraf-${layer}`,
  );

const last = (view: View) =>
  view.evaluate(() => {
    const { text, voice, rate } = heard.said.at(-1) ?? { text: '', voice: '', rate: 0 };
    return { text, voice, rate };
  });

const press = async (view: View, label: string): Promise<void> =>
  view.click(`.listening [aria-label="${label}"]`);

test('the summary is read aloud by a voice of the device, sentence by sentence, marked in list and page', async ({
  driver,
  site,
}) => {
  const page = await driver.open(`${site.origin}/article.html`);
  const popup = await driver.clickAction(page);
  const { sentences } = await shownIn(popup);
  await popup.evaluate(giveVoices);
  await popup.click(LISTEN);
  await popup.waitFor(() => heard.said.length === 1);
  expect(await last(popup)).toEqual({ text: sentences[0], voice: 'here', rate: 1 });
  await expect.poll(() => painted(page, 'spoken')).toBe(sentences[0]);
  await popup.evaluate(() => heard.said[0]?.onend());
  await popup.waitFor(() => document.querySelectorAll('.sentence')[1]?.matches('.spoken[aria-current]'));
  await expect.poll(() => painted(page, 'spoken')).toBe(sentences[1]);
  expect((await last(popup)).text).toBe(sentences[1]);
});

test('reading aloud can be paused, skipped, sped up and stopped', async ({ driver, site }) => {
  const page = await driver.open(`${site.origin}/article.html`);
  const popup = await driver.clickAction(page);
  const { sentences } = await shownIn(popup);
  await popup.evaluate(giveVoices);
  await popup.click(LISTEN);
  await popup.waitFor(() => heard.said.length === 1);
  await press(popup, 'Next sentence');
  await popup.waitFor(() => heard.said.length === 2);
  await press(popup, 'Pause');
  await popup.waitFor(() => document.querySelector('.listening [aria-label="Go on"]') !== null);
  const cancelled = await popup.evaluate(() => heard.cancelled);
  expect(cancelled).toBeGreaterThan(0);
  await press(popup, 'Go on');
  await popup.waitFor(() => heard.said.length === 3);
  expect(await last(popup)).toEqual({ text: sentences[1], voice: 'here', rate: 1 });
  await popup.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('.listening select');
    if (!select) return;
    select.value = '1.5';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await popup.waitFor(() => heard.said.length === 4);
  expect(await last(popup)).toEqual({ text: sentences[1], voice: 'here', rate: 1.5 });
  await press(popup, 'Stop');
  await popup.waitFor(() => document.querySelector('.listening') === null);
  await expect.poll(() => painted(page, 'spoken')).toBe('');
});

/** The name of the control that has the focus. */
const focused = (view: View) => view.evaluate(() => document.activeElement?.getAttribute('aria-label'));

test('by keys the focus goes to the controls of reading aloud and back; a voice that breaks off is told', async ({
  driver,
  site,
}) => {
  const popup = await driver.clickAction(await driver.open(`${site.origin}/article.html`));
  await shownIn(popup);
  await popup.evaluate(giveVoices);
  const toListen = (listen: string) => document.querySelector<HTMLElement>(listen)?.focus();
  await popup.evaluate(toListen, LISTEN);
  await popup.press('Enter');
  await popup.waitFor(() => heard.said.length === 1);
  await expect.poll(() => focused(popup)).toBe('Pause');
  await popup.evaluate(() => document.querySelector<HTMLElement>('.listening [aria-label="Stop"]')?.focus());
  await popup.press('Enter');
  await expect.poll(() => focused(popup)).toMatch(/^Listen/);
  await popup.press('Enter');
  await popup.waitFor(() => heard.said.length === 2);
  await popup.evaluate(() => heard.said[1]?.onerror());
  expect(await popup.waitFor(() => document.querySelector('.bottom > .status')?.textContent)).toMatch(
    /voice broke off/,
  );
});

test('in the panel, too, what is read aloud ends with the last sentence', async ({ driver, site }) => {
  const page = await driver.open(`${site.origin}/article.html`);
  await shownIn(await driver.clickAction(page));
  const full = await driver.open(`${driver.base}panel/index.html?tab=${await page.id()}`);
  await shownIn(full);
  await full.evaluate(giveVoices);
  await full.press('1');
  await full.waitFor(() => document.querySelectorAll('.sentence').length === 1);
  await full.click(LISTEN);
  await full.waitFor(() => heard.said.length === 1);
  await full.evaluate(() => heard.said[0]?.onend());
  await full.waitFor(() => document.querySelector('.listening') === null);
});

test('where no voice of the device speaks the language, that is said, and nothing is sent to another', async ({
  driver,
  site,
}) => {
  const page = await driver.open(`${site.origin}/article.html`);
  const popup = await driver.clickAction(page);
  await shownIn(popup);
  await popup.evaluate(giveVoices);
  await popup.evaluate(() => {
    const speech = speechSynthesis as unknown as { getVoices(): { localService: boolean }[] };
    const remote = speech.getVoices().filter(({ localService }) => !localService);
    speech.getVoices = () => remote;
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  });
  await popup.click(LISTEN);
  expect(await popup.waitFor(() => document.querySelector('.status')?.textContent)).toMatch(/English/);
  expect(await popup.evaluate(() => heard.said.length)).toBe(0);
});
