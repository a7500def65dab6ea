import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Cdp, Json } from './cdp.ts';
import type { Remote, Tab, View } from './driver.ts';
import { middleOf } from './middle.ts';
import { sourceOf } from './source.ts';
import type { Target, Targets } from './targets.ts';
import { Gone, until } from './until.ts';

/** The extension's own interface, inside functions that run in the background. */
declare const chrome: ExtensionApi;

/** A document or worker of Chromium. */
export class ChromiumView implements View {
  protected readonly cdp: Cdp;
  protected readonly targets: Targets;
  protected readonly target: Target;

  constructor(cdp: Cdp, targets: Targets, target: Target) {
    this.cdp = cdp;
    this.targets = targets;
    this.target = target;
  }

  evaluate<A extends unknown[], R>(code: Remote<A, R>, ...args: A): Promise<R> {
    return this.run(sourceOf(code, args)) as Promise<R>;
  }

  /** Counts, from now on, the time that this document's thread works. */
  countWork(): Promise<unknown> {
    return this.cdp.send('Performance.enable', {}, this.target.session);
  }

  /** Milliseconds that the thread has worked since, those of them in scripts, and the bytes of its cleaned heap. */
  async workDone(): Promise<{ task: number; script: number; heap: number }> {
    const { metrics } = await this.cdp.send('Performance.getMetrics', {}, this.target.session);
    const told = new Map(
      (metrics as { name: string; value: number }[]).map(({ name, value }) => [name, value]),
    );
    await this.cdp.send('HeapProfiler.collectGarbage', {}, this.target.session);
    const { usedSize } = await this.cdp.send('Runtime.getHeapUsage', {}, this.target.session);
    const spent = (name: string) => 1000 * (told.get(name) ?? Number.NaN);
    return { task: spent('TaskDuration'), script: spent('ScriptDuration'), heap: Number(usedSize) };
  }

  /** Evaluates source text, as a gesture of the user, and gives the JSON-safe result. */
  async run(expression: string): Promise<unknown> {
    const answer = await this.cdp.send(
      'Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true },
      this.target.session,
    );
    const failed = answer.exceptionDetails as Json | undefined;
    if (failed) throw new Error(String((failed.exception as Json | undefined)?.description ?? failed.text));
    return (answer.result as Json).value;
  }

  waitFor<A extends unknown[], R>(code: Remote<A, R>, ...args: A): Promise<R> {
    const look = (): Promise<R & object> => {
      if (!this.targets.all.has(this.target.session)) throw new Gone('the view has gone');
      return this.evaluate(code, ...args) as Promise<R & object>;
    };
    return until(String(code).slice(0, 200), look) as Promise<R>;
  }

  async click(selector: string): Promise<void> {
    const at = await this.waitFor(middleOf, selector);
    const mouse = (type: string) =>
      this.cdp.send(
        'Input.dispatchMouseEvent',
        { type, ...at, button: 'left', clickCount: 1 },
        this.target.session,
      );
    await mouse('mousePressed');
    await mouse('mouseReleased');
  }

  async press(key: string): Promise<void> {
    const code = KEYS[key] ?? key.toUpperCase().charCodeAt(0);
    const stroke = { key, windowsVirtualKeyCode: code, ...(key.length === 1 ? { text: key } : {}) };
    const text = key === 'Enter' ? { text: '\r' } : {};
    await this.cdp.send(
      'Input.dispatchKeyEvent',
      { type: 'keyDown', ...stroke, ...text },
      this.target.session,
    );
    await this.cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...stroke }, this.target.session);
  }

  async screenshot(): Promise<Uint8Array> {
    const { data } = await this.cdp.send('Page.captureScreenshot', { format: 'png' }, this.target.session);
    return Buffer.from(String(data), 'base64');
  }

  /** Closes it, and what goes with it; the panel beside the page cannot be closed from outside and closes itself. */
  async close(): Promise<void> {
    const isBeside = this.target.type === 'other' && this.target.url.includes('/panel/');
    const asked = isBeside
      ? this.run('window.close()')
      : this.cdp.send('Target.closeTarget', { targetId: this.target.id });
    await asked.catch(() => undefined); // It may have gone meanwhile, as a popup goes with its tab.
    await until('the view to close', () => !this.targets.all.has(this.target.session));
  }
}

const KEYS: Record<string, number> = {
  Enter: 13,
  Escape: 27,
  Tab: 9,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};

type Background = <A extends unknown[], R>(code: Remote<A, R>, ...args: A) => Promise<R>;

/** A tab of Chromium. */
export class ChromiumTab extends ChromiumView implements Tab {
  /** The DevTools target of the tab itself, which a toolbar click needs. */
  readonly tabTarget: string;
  readonly #background: Background;

  constructor(cdp: Cdp, targets: Targets, target: Target, tabTarget: string, background: Background) {
    super(cdp, targets, target);
    this.tabTarget = tabTarget;
    this.#background = background;
  }

  async goto(url: string): Promise<void> {
    // The answer comes once the new document is there; it need not be loaded yet.
    await this.cdp.send('Page.navigate', { url }, this.target.session);
    await until(`${url} to load`, () => this.run("document.readyState === 'complete'"));
  }

  async activate(): Promise<void> {
    await this.cdp.send('Target.activateTarget', { targetId: this.target.id });
  }

  async narrow(width: number): Promise<void> {
    const metrics = { width, height: 800, deviceScaleFactor: 1, mobile: false };
    await this.cdp.send('Emulation.setDeviceMetricsOverride', metrics, this.target.session);
  }

  async id(): Promise<number> {
    await this.activate();
    return this.#background(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id ?? -1;
    });
  }
}
