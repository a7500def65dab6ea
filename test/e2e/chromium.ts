import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { Cdp, type Json } from './cdp.ts';
import { ALONE, ARGUMENTS } from './chromium-arguments.ts';
import {
  allowAllSites,
  allowFiles,
  enterDeveloperMode,
  forbidAllSites,
  forbidFiles,
  sourceOfSetting,
} from './chromium-settings.ts';
import { ChromiumTab, ChromiumView } from './chromium-view.ts';
import type { ActionState, Browser, LaunchOptions, Problem, Remote, Request, Tab, View } from './driver.ts';
import { fireCommand, hasHosts, stateOfAction } from './in-background.ts';
import { isDocument, type Target, Targets } from './targets.ts';
import { until } from './until.ts';

/** The extension's own interface, inside functions that run in the background. */
declare const chrome: ExtensionApi;

/**
 * Milliseconds after which a click is taken for dropped by the browser itself. About one in some thousand is, by Chromium
 * without a window, soon after the access to sites was changed: no document of the extension is made at all.
 */
const SWALLOWED_AFTER = 6_000;

/** Chromium, with what only it can do. */
export class Chromium implements Browser {
  readonly name = 'chromium';
  #cdp!: Cdp;
  #targets!: Targets;
  #id = '';
  /** A tab that no test touches: it keeps the browser open and hears of the worker's life. */
  #home: Target | undefined;
  #count = 0;
  readonly #executable: string;
  readonly #profile: string;
  readonly #options: LaunchOptions;

  constructor(executable: string, profile: string, options: LaunchOptions) {
    this.#executable = executable;
    this.#profile = profile;
    this.#options = options;
  }

  get base(): string {
    return `chrome-extension://${this.#id}/`;
  }
  get ended(): Promise<void> {
    return this.#cdp.ended;
  }

  async start(): Promise<void> {
    const args = [...ARGUMENTS, `--user-data-dir=${this.#profile}`];
    if (!this.#options.headed) args.push('--headless=new', ALONE);
    if (process.getuid?.() === 0) args.push('--no-sandbox');
    this.#cdp = new Cdp(this.#executable, [...args, 'about:blank']);
    this.#targets = new Targets(this.#cdp);
    await this.#targets.start();
    this.#home = await until('the first tab', () => this.#page('about:blank'));
    await this.#cdp.send('ServiceWorker.enable', {}, this.#home?.session);
    this.#id = await this.#load();
    // The first-run page comes to the front when it opens, and would close a popup.
    if (existsSync(join(this.#options.extension, 'welcome'))) await this.tabAt(`${this.base}welcome/`);
  }

  async #load(): Promise<string> {
    const how = { path: this.#options.extension, enableInIncognito: true };
    return String((await this.#cdp.send('Extensions.loadUnpacked', how)).id);
  }

  async backgroundMemory(): Promise<number> {
    await this.background(() => true);
    const session = this.#worker()?.session;
    await this.#cdp.send('HeapProfiler.collectGarbage', {}, session);
    return Number((await this.#cdp.send('Runtime.getHeapUsage', {}, session)).usedSize);
  }

  /** The worker of before ends with its code: who asked it meanwhile would get no answer. */
  async update(): Promise<void> {
    const before = this.#worker()?.session ?? '';
    await this.#load();
    await until('the worker of before to go', () => !this.#targets.all.has(before));
  }

  async open(url: string, options: { private?: boolean } = {}): Promise<Tab> {
    const mark = `about:blank?tab=${++this.#count}`;
    if (options.private) {
      await this.background(
        async (at: string) => void (await chrome.windows.create({ incognito: true, url: at })),
        mark,
      );
    } else await this.#cdp.send('Target.createTarget', { url: mark });
    const tab = await this.tabAt(mark);
    await tab.goto(url);
    return tab;
  }

  async tabAt(prefix: string): Promise<Tab> {
    const target = await until(`a tab at ${prefix}`, () => this.#page(prefix));
    const tabTarget = await until('its tab target', () => this.#tabTarget(target.url));
    return new ChromiumTab(this.#cdp, this.#targets, target, tabTarget, (code, ...args) =>
      this.background(code, ...args),
    );
  }

  #page(prefix: string): Target | undefined {
    return this.#targets.find(
      (target) => target.type === 'page' && target.id !== this.#home?.id && target.url.startsWith(prefix),
    )[0];
  }

  async #tabTarget(url: string): Promise<string | undefined> {
    const { targetInfos } = await this.#cdp.send('Target.getTargets', { filter: [{}] });
    const found = (targetInfos as Json[]).find((info) => info.type === 'tab' && info.url === url);
    return found && String(found.targetId);
  }

  async clickAction(tab: Tab): Promise<View> {
    const { tabTarget } = tab as ChromiumTab;
    await tab.activate();
    const before = new Set(this.#targets.all.keys());
    const isNew = ({ session, type }: Target) => !before.has(session) && isDocument(type);
    const opened = () => this.#targets.find((target) => isNew(target) && target.url.startsWith(this.base))[0];
    const click = () => this.#cdp.send('Extensions.triggerAction', { id: this.#id, targetId: tabTarget });
    await click();
    const popup = await until('the popup to open', opened, SWALLOWED_AFTER).catch(async (error: unknown) => {
      // A popup that came and went, or that is there without its address, is a fault: it is never clicked for again.
      if (this.#targets.attached.some((target) => isNew(target))) throw error;
      console.warn('the browser dropped a click on the toolbar button; it is clicked again');
      await click();
      return until('the popup to open', opened);
    });
    return this.#complete(popup);
  }

  async panel(): Promise<View> {
    const address = `${this.base}panel/index.html`;
    const isPanel = ({ type, url }: Target) => isDocument(type) && url === address;
    return this.#complete(await until('the panel', () => this.#targets.find(isPanel)[0]));
  }

  async #complete(target: Target): Promise<View> {
    const view = new ChromiumView(this.#cdp, this.#targets, target);
    await view.waitFor(() => document.readyState === 'complete');
    return view;
  }

  /** No key reaches a browser without a window: the browser's event is fired instead. */
  pressCommand = (name: string): Promise<void> => this.background(fireCommand, name);

  async background<A extends unknown[], R>(code: Remote<A, R>, ...args: A): Promise<R> {
    if (!(await this.backgroundRuns())) await this.#wake();
    const worker = await until('the background worker', () => this.#worker());
    return new ChromiumView(this.#cdp, this.#targets, worker).evaluate(code, ...args);
  }

  #worker(): Target | undefined {
    return this.#targets.find(
      (target) => target.type === 'service_worker' && target.url.startsWith(this.base),
    )[0];
  }

  async #wake(): Promise<void> {
    await this.#cdp.send('ServiceWorker.startWorker', { scopeURL: this.base }, this.#home?.session);
    await until('the worker to run', () => this.backgroundRuns());
  }

  async stopBackground(): Promise<void> {
    await this.#cdp.send('ServiceWorker.stopAllWorkers', {}, this.#home?.session);
    await until('the worker to stop', async () => !(await this.backgroundRuns()));
  }

  async backgroundRuns(): Promise<boolean> {
    return this.#targets.workerRuns && this.#worker() !== undefined;
  }

  /** Headless Chromium cannot show the prompt: the browser's own settings allow first, then the product's question is a yes. */
  async allowHosts(ask: () => Promise<void>): Promise<void> {
    await this.inSettings(allowAllSites);
    await ask();
    await until('the host permission', () => this.#hasHosts());
  }

  async takeHostsAway(): Promise<void> {
    await this.inSettings(forbidAllSites);
    await until('the host permission to go', async () => !(await this.#hasHosts()));
  }

  /** Turns the switch "Allow access to file URLs", after which the browser starts the extension anew. */
  async setFileAccess(allowed: boolean): Promise<void> {
    await this.inSettings(enterDeveloperMode);
    await this.inSettings(allowed ? allowFiles : forbidFiles);
    const isSet = () => this.background(() => chrome.extension.isAllowedFileSchemeAccess());
    await until('the switch for files', async () => (await isSet()) === allowed);
  }

  #hasHosts = (): Promise<boolean> => this.background(hasHosts);

  /** Does, or asks for, something on the browser's own page for extensions. */
  async inSettings<R>(setting: (id: string) => Promise<R>): Promise<R> {
    const tab = await this.open('chrome://extensions/');
    const told = await (tab as ChromiumTab).run(sourceOfSetting(setting, this.#id));
    await tab.close();
    return told as R;
  }

  actionState = async (tab: Tab): Promise<ActionState> => this.background(stateOfAction, await tab.id());

  async closeTabs(): Promise<void> {
    const isOpen = ({ type, url }: Target) => type === 'page' || url === `${this.base}panel/index.html`;
    const old = this.#targets.find((target) => isOpen(target) && target.id !== this.#home?.id);
    await Promise.all(old.map((target) => new ChromiumView(this.#cdp, this.#targets, target).close()));
  }

  setColorScheme: Browser['setColorScheme'] = (...how) => this.#targets.setColorScheme(...how);

  problems = async (): Promise<Problem[]> => this.#targets.problems;
  requests = async (): Promise<Request[]> => this.#targets.requests;

  async forget(): Promise<void> {
    this.#targets.problems = [];
    this.#targets.requests = [];
    this.#targets.attached = [];
  }

  async restart(): Promise<void> {
    const { problems, requests } = this.#targets;
    await this.#end();
    await this.start();
    this.#targets.problems.unshift(...problems);
    this.#targets.requests.unshift(...requests);
  }

  async close(): Promise<void> {
    await this.#end();
    if (!this.#options.profile) await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Asks the browser to end, so that it writes its profile; a browser that does not is killed. */
  async #end(): Promise<void> {
    await this.#cdp.send('Browser.close').catch(() => this.#cdp.kill());
    const late = setTimeout(() => this.#cdp.kill(), 10_000);
    await this.#cdp.ended;
    clearTimeout(late);
  }
}
