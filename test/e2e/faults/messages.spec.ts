import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { expect, test } from '../fixtures.ts';
import { keptVersions } from '../kept.ts';
import { until } from '../until.ts';
import { heldThere, holdAt, letGo } from './hold.ts';
import { ask, entries, expectKept, expectSummary, openBeside, openScreen } from './scene.ts';

declare const chrome: ExtensionApi;

test.afterEach(({ driver }) => driver.stopBackground());

test('answers out of order: each tab has its own', async ({ driver, site }) => {
  const screen = await openScreen(driver);
  const first = await driver.open(`${site.origin}/tide.html`);
  const second = await driver.open(`${site.origin}/article.html`);
  const ids = [await first.id(), await second.id()] as const;
  await driver.stopBackground();
  await holdAt(driver, 'entering');
  const slow = ask(screen, ids[0]);
  await heldThere(driver);
  const quick = await ask(screen, ids[1]);
  await letGo(driver);
  expect(quick.digested?.url).toBe(`${site.origin}/article.html`);
  const answer = await slow;
  expect(answer.digested?.url).toBe(`${site.origin}/tide.html`);
  expect(answer.digested?.article.text).toContain('tidal meadows');
});

test('a request doubled while the first is under way is answered twice and kept once', async ({
  driver,
  site,
}) => {
  const { screen, id } = await openBeside(driver, `${site.origin}/tide.html`);
  await driver.stopBackground();
  await holdAt(driver, 'analysis');
  const asked = Promise.all([ask(screen, id), ask(screen, id), ask(screen, id)]);
  await heldThere(driver);
  await letGo(driver);
  const versions = (await asked).map(({ digested }) => digested?.version);
  expect(new Set(versions).size).toBe(1);
  expect(versions[0]).toBeDefined();
  expect((await keptVersions(driver)).length).toBe(1);
});

/** How popup, panel and prompt ask for a page. */
const WAYS = [{ selection: true, clicked: true }, { clicked: false }, { anyway: true }];

test('popup, panel and prompt ask at once: the text is kept once', async ({ driver, site }) => {
  const { screen, id } = await openBeside(driver, `${site.origin}/tide.html`);
  await driver.stopBackground();
  await driver.background(countVersions);
  const given = await screen.evaluate(
    (tabId: number, ways: object[]) =>
      Promise.all(
        ways.map(async (way) => {
          const message = { to: 'background', call: 'digestTab', args: { tabId, ...way } };
          return ((await chrome.runtime.sendMessage(message)) as { value: { ok: boolean } }).value.ok;
        }),
      ),
    id,
    WAYS,
  );
  expect(given).toEqual([true, true, true]);
  expect(await driver.background(() => (self as unknown as Counting).versionsPut)).toBe(1);
});

type Counting = { versionsPut: number };

/** Runs in the background: counts the versions that are put into the library from now on. */
function countVersions(): void {
  const counting = self as unknown as Counting;
  counting.versionsPut = 0;
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...args) {
    if (this.name === 'versions') counting.versionsPut += 1;
    return put.apply(this, args);
  };
}

test('a request repeated after its answer was lost is answered alike and kept once', async ({
  driver,
  site,
}) => {
  const { screen, id } = await openBeside(driver, `${site.origin}/tide.html`);
  const first = await ask(screen, id);
  await driver.stopBackground();
  const second = await ask(screen, id);
  expect(second.digested?.version).toBe(first.digested?.version);
  expect(await entries(driver)).toEqual([`${site.origin}/tide.html`]);
});

test('a page that never answers is given up in words', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/tide.html`);
  await driver.background(() => {
    const { tabs } = chrome as unknown as { tabs: { sendMessage: unknown } };
    tabs.sendMessage = () => new Promise(() => undefined);
  });
  const popup = await driver.clickAction(tab);
  const says = () => popup.evaluate(() => document.querySelector('.notice-page h1')?.textContent);
  expect(await until('the popup to give up', says, 40_000)).toBe('The page is still loading');
  await popup.close();
  await driver.stopBackground();
  await expectKept(driver, tab, { versions: 1, articles: 1 });
});

test('what is no message of ours, or names a call that is none, is left unanswered', async ({
  driver,
  site,
}) => {
  const screen = await openScreen(driver);
  await driver.open(`${site.origin}/tide.html`);
  const rubbish = [
    null,
    5,
    'digestTab',
    [],
    {},
    { to: 'background' },
    { to: 'background', call: 'constructor' },
    { to: 'background', call: '__proto__', args: {} },
    { to: 'nobody', call: 'digestTab', args: {} },
  ];
  const answers = await screen.evaluate(
    (all: unknown[]) =>
      Promise.all(
        all.map((message) =>
          chrome.runtime.sendMessage(message).then(
            (answer) => answer ?? null,
            () => null,
          ),
        ),
      ),
    rubbish,
  );
  expect(answers).toEqual(rubbish.map(() => null));
});

test('a request for a tab that is none says so', async ({ driver }) => {
  const screen = await openScreen(driver);
  for (const id of [987_654_321, -1, 0.5, Number.MAX_SAFE_INTEGER])
    expect(await ask(screen, id)).toMatchObject({ ok: false, problem: 'tabGone' });
});

test('the extension is updated while pages are open: they are read and painted as before', async ({
  driver,
  site,
}) => {
  const tab = await driver.open(`${site.origin}/article.html`);
  const first = await driver.clickAction(tab);
  await expectSummary(first);
  await first.click('.sentence:last-child .words');
  await tab.waitFor(() => CSS.highlights.get('nutgraf-sentence')?.size);
  await first.close();
  await driver.update();
  const popup = await driver.clickAction(tab);
  await expectSummary(popup);
  await popup.click('.sentence:first-child .words');
  await popup.waitFor(
    () => document.querySelector('.sentence:first-child .words')?.getAttribute('aria-pressed') === 'true',
  );
  await popup.close();
  await expectKept(driver, tab, { versions: 1, articles: 1 });
});

test('the extension is updated while the detector runs in open pages: those are told apart anew', async ({
  driver,
  site,
}) => {
  await openScreen(driver);
  const tab = await driver.open(`${site.origin}/article.html`);
  await driver.update();
  await tab.goto(`${site.origin}/tide.html`);
  await expectKept(driver, tab, { versions: 1, articles: 1 });
});
