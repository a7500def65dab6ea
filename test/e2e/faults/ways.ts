import type { Browser, Tab, View } from '../driver.ts';
import { expect } from '../fixtures.ts';
import { focusOffer, height, offered, switchOn } from '../prompt.ts';
import type { Site } from '../server.ts';
import type { Step } from './hold.ts';
import { ask, expectSummary, expectWords, openScreen } from './scene.ts';

/** One who has asked for the summary of a tab in a certain way. */
export type Asker = {
  /** The tab of the article, in front. */
  tab: Tab;
  /** A page of the extension in another tab. */
  screen: Tab;
  ask(): Promise<void>;
  /** What was asked for comes, though the background ended on the way. */
  expectAnswer(): Promise<void>;
  /** Whatever became of the tab: what stays open says so. */
  expectEnd(): Promise<void>;
};

/** A way of asking, with the steps on which the background can be held; a bare message is not sent again when cut off. */
export type Way = { steps: Step[]; bare?: true; prepare(driver: Browser, site: Site): Promise<Asker> };

const reading: Step[] = ['entering', 'analysis', 'before the write', 'during the write'];
const nothing = async () => undefined;

const painted = (tab: Tab) => tab.waitFor(() => CSS.highlights.get('nutgraf-strong')?.size);

async function openBoth(driver: Browser, site: Site): Promise<{ screen: Tab; tab: Tab }> {
  const screen = await openScreen(driver);
  return { screen, tab: await driver.open(`${site.origin}/tide.html`) };
}

async function byPrompt(driver: Browser, site: Site): Promise<Asker> {
  const screen = await switchOn(driver);
  const tab = await driver.open(`${site.origin}/tide.html`);
  await offered(tab);
  const before = await height(tab);
  await focusOffer(tab);
  return {
    screen,
    tab,
    ask: () => tab.press('Enter'),
    expectAnswer: () => expect.poll(() => height(tab)).toBeGreaterThan(before + 60),
    expectEnd: nothing,
  };
}

async function byCommand(driver: Browser, site: Site): Promise<Asker> {
  const { screen, tab } = await openBoth(driver, site);
  const press = () => driver.pressCommand('highlight-all');
  return {
    screen,
    tab,
    ask: press,
    // A key has no sender that could ask again: its next press does what the lost one was to do.
    expectAnswer: async () => {
      await press();
      await painted(tab);
    },
    expectEnd: nothing,
  };
}

async function byPanel(driver: Browser, site: Site): Promise<Asker> {
  const { screen, tab } = await openBoth(driver, site);
  const address = `${driver.base}panel/index.html?tab=${await tab.id()}`;
  let panel: View | undefined;
  return {
    screen,
    tab,
    ask: async () => {
      panel = await driver.open(address);
    },
    expectAnswer: async () => {
      if (panel) await expectSummary(panel);
    },
    expectEnd: async () => {
      if (panel) await expectWords(panel);
    },
  };
}

async function byMessage(driver: Browser, site: Site): Promise<Asker> {
  const { screen, tab } = await openBoth(driver, site);
  const id = await tab.id();
  let answer: ReturnType<typeof ask> | undefined;
  return {
    screen,
    tab,
    ask: async () => {
      answer = ask(screen, id);
    },
    expectAnswer: nothing,
    expectEnd: async () => {
      const { ok, problem = '' } = (await answer) ?? { ok: false };
      expect(ok || ['navigated', 'discarded', 'tabGone'].includes(problem), problem).toBe(true);
    },
  };
}

/** Every way but the popup's, which has tables of its own. */
export const WAYS = {
  'the prompt in the page': { steps: reading, prepare: byPrompt },
  'a key': { steps: [...reading, 'painting'], prepare: byCommand },
  'the panel': { steps: reading, prepare: byPanel },
  'a message': { steps: reading, bare: true, prepare: byMessage },
} satisfies Record<string, Way>;
