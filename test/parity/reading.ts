import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Paint, PaintAnswer } from '../../src/messages.ts';
import type { Article, Digest, Span } from '../../src/node/nutgraf.ts';
import type { Browser, Tab } from '../e2e/driver.ts';

/** The extension's own interface, inside functions that run in its pages. */
declare const chrome: ExtensionApi;

/** What one shell makes of a page: the article and its digest, or why there is neither. */
export type Reading = { article: Article; digest: Digest } | { problem: string };

/** The background's answer on the wire. */
type Answer = { value?: Digested; failed?: string };

type Digested = { ok: true; digested: { article: Article; digest: Digest } } | { ok: false; problem: string };

/** A look at the page that was read; `paint` asks the background to paint in it. */
export type Look = (
  tab: Tab,
  reading: { article: Article; digest: Digest },
  paint: (paints: Paint[]) => Promise<PaintAnswer | undefined>,
) => Promise<void>;

type NodeShell = typeof import('../../src/node/nutgraf.ts');

/** The Node shell as it is built and published. */
export async function nodeShell(): Promise<NodeShell> {
  return (await import(pathToFileURL(resolve('dist/node/nutgraf.mjs')).href)) as NodeShell;
}

/** Reads a page without a browser. */
export async function readInNode(shell: NodeShell, html: string, url: string): Promise<Reading> {
  const article = shell.readArticle(html, url);
  if (!article) return { problem: 'no text' };
  return { article, digest: await shell.digest(article, { sentences: 5 }) };
}

/** Reads many pages in one browser: a page of the extension asks its background, as the popup does. */
export class BrowserReader {
  readonly #driver: Browser;
  readonly #screen: Tab;

  private constructor(driver: Browser, screen: Tab) {
    this.#driver = driver;
    this.#screen = screen;
  }

  /** Allows all sites first, as no button is clicked for each page. */
  static async start(driver: Browser): Promise<BrowserReader> {
    const screen = await driver.open(`${driver.base}welcome/index.html`);
    await driver.allowHosts(() => screen.click('.question .answer:first-child'));
    return new BrowserReader(driver, screen);
  }

  /** Reads one page in a tab of its own; `look` may look at what the reader would see there. */
  async read(url: string, look?: Look): Promise<Reading> {
    const tab = await this.#driver.open(url);
    try {
      const tabId = await tab.id();
      const answer = await this.#ask('digestTab', { tabId, anyway: true });
      const reading = toReading(answer as Answer | undefined);
      if (look && !('problem' in reading))
        await look(tab, reading, async (paints) => {
          const painted = await this.#ask('paint', { tabId, text: reading.article.text, paints });
          return (painted as { value?: PaintAnswer } | undefined)?.value;
        });
      return reading;
    } finally {
      await tab.close();
    }
  }

  /**
   * Shows sentences of a tab's page one after the other, and looks at once: which of them are not painted with their own
   * words, in view and free of what covers the top of the window, `covered` pixels high.
   */
  async misshown(tab: Tab, text: string, sentences: readonly Span[], covered: number): Promise<string[]> {
    const spans = sentences.map(({ start, end }) => ({ start, end }));
    return this.#screen.evaluate(showEach, await tab.id(), text, spans, covered);
  }

  /** Asks the background as the extension's own pages do. */
  #ask(call: string, args: object): Promise<unknown> {
    return this.#screen.evaluate(
      (name: string, given: object) =>
        chrome.runtime.sendMessage({ to: 'background', call: name, args: given }),
      call,
      args,
    );
  }
}

function toReading(answer: Answer | undefined): Reading {
  if (!answer?.value) return { problem: answer?.failed ?? 'no answer' };
  return answer.value.ok ? answer.value.digested : { problem: answer.value.problem };
}

/** Runs in a page of the extension, one question after the other: no way to and fro for each sentence. */
async function showEach(tabId: number, text: string, spans: Span[], covered: number): Promise<string[]> {
  const look = (top: number, words: string) => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('nutgraf'))
      .flatMap(([, all]) => [...all] as Range[]);
    let painted = '';
    for (const range of ranges) painted += String(range); // A page may have a “map” of its own.
    const box = ranges[0]?.getBoundingClientRect();
    if (!box || painted.replace(/\s+/g, '') !== words.replace(/\s+/g, '')) return 'not painted';
    if (box.width * box.height === 0) return 'not visible';
    return box.top < top || box.bottom > innerHeight ? `at ${box.top}–${box.bottom} of ${innerHeight}` : '';
  };
  const faults: string[] = [];
  for (const { start, end } of spans) {
    const words = text.slice(start, end);
    const paints = [{ layer: 'sentence', spans: [{ start, end }], scroll: 0 }];
    await chrome.runtime.sendMessage({ to: 'background', call: 'paint', args: { tabId, text, paints } });
    const how = { target: { tabId }, world: 'MAIN', func: look, args: [covered, words] } as const;
    const [found] = await chrome.scripting.executeScript(how as never);
    if (found?.result !== '') faults.push(`${found?.result}: ${words}`);
  }
  return faults;
}
