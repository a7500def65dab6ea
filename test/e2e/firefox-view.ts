import type { Remote, Tab, View } from './driver.ts';
import { middleOf } from './middle.ts';
import { sourceOf } from './source.ts';
import { until } from './until.ts';

/** Which document: a tab by its number, the open popup, the panel or the background page. */
export type ViewName = number | 'popup' | 'panel' | 'background';

/** Calls the privileged script's functions in Firefox's own process. */
export interface Privileged {
  privileged(name: string, ...args: unknown[]): Promise<unknown>;
}

/** A document of Firefox. */
export class FirefoxView implements View {
  protected readonly browser: Privileged;
  protected readonly name: ViewName;
  readonly #extension: string;

  constructor(browser: Privileged, name: ViewName, extension: string) {
    this.browser = browser;
    this.name = name;
    this.#extension = extension;
  }

  async evaluate<A extends unknown[], R>(code: Remote<A, R>, ...args: A): Promise<R> {
    const source = sourceOf(code, args);
    return JSON.parse(String(await this.browser.privileged('run', this.name, this.#extension, source))) as R;
  }

  waitFor<A extends unknown[], R>(code: Remote<A, R>, ...args: A): Promise<R> {
    return until(
      String(code).slice(0, 200),
      () => this.evaluate(code, ...args) as Promise<R & object>,
    ) as Promise<R>;
  }

  async click(selector: string): Promise<void> {
    const at = await this.waitFor(middleOf, selector);
    await this.browser.privileged('hand', this.name, this.#extension, 'mouse', at);
  }

  async press(key: string): Promise<void> {
    await this.browser.privileged('hand', this.name, this.#extension, 'key', { key });
  }

  async screenshot(): Promise<Uint8Array> {
    // While a popup changes its size there is nothing to take a picture of.
    const data = await until('a picture', () =>
      this.browser.privileged('screenshot', this.name, this.#extension),
    );
    return Buffer.from(String(data), 'base64');
  }

  async close(): Promise<void> {
    await this.browser.privileged('close', this.name, this.#extension);
  }
}

/** A tab of Firefox. */
export class FirefoxTab extends FirefoxView implements Tab {
  async goto(url: string): Promise<void> {
    await this.browser.privileged('goto', this.name, url);
  }

  async activate(): Promise<void> {
    await this.browser.privileged('activate', this.name);
  }

  async narrow(width: number): Promise<void> {
    await this.browser.privileged('narrow', this.name, width);
  }

  async id(): Promise<number> {
    return Number(this.name);
  }
}
