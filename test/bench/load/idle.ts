import type { ChromiumTab } from '../../e2e/chromium-view.ts';
import type { Browser } from '../../e2e/driver.ts';
import { quantile } from '../pages/print.ts';

/** What a tab costs that is opened and then left alone: CPU milliseconds, those in scripts, and bytes of heap. */
export type IdleCost = { task: number; script: number; heap: number };

const tabs = 12;

/** Opens tabs one after the other and tells the medians of what each has cost when it has come to rest. */
export async function idleCost(browser: Browser, urlOf: (number: number) => string): Promise<IdleCost> {
  const costs: IdleCost[] = [];
  for (let number = 0; number < tabs; number++) {
    const tab = (await browser.open('about:blank')) as ChromiumTab;
    await tab.countWork();
    await tab.goto(urlOf(number));
    // Idle twice in a row: what runs when the document is idle has run.
    await tab.evaluate(
      () => new Promise<void>((resolve) => requestIdleCallback(() => requestIdleCallback(() => resolve()))),
    );
    costs.push(await tab.workDone());
    await tab.close();
  }
  const median = (name: keyof IdleCost) =>
    quantile(
      costs.map((cost) => cost[name]),
      0.5,
    );
  return { task: median('task'), script: median('script'), heap: median('heap') };
}
