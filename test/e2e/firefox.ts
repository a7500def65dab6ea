import { readFileSync } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { ActionState, Browser, LaunchOptions, Problem, Remote, Request, Tab, View } from './driver.ts';
import { FirefoxTab, FirefoxView, type ViewName } from './firefox-view.ts';
import { hasHosts, keysOf, stateOfAction } from './in-background.ts';
import { Marionette } from './marionette.ts';
import { PATIENCE, until } from './until.ts';

/** The extension's own interface, inside functions that run in the background. */
declare const chrome: ExtensionApi;

/** The files as one script: what they import from and export to each other stands beside them then. */
const PRIVILEGED = ['./in-content.js', './in-window.js', './notes.js', './privileged.js']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .map((text) => text.replace(/^import .*$/gm, '').replace(/^export /gm, ''))
  .join('\n');

/** A port on which nobody listens: whatever is not meant for this machine gets no further. */
const NOWHERE = 9;

const PREFERENCES: Record<string, string | number | boolean> = {
  'marionette.port': 0,
  'xpinstall.signatures.required': false,
  'extensions.originControls.grantByDefault': false,
  'extensions.experiments.enabled': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'intl.accept_languages': 'en-US, en',
  'layout.css.prefers-color-scheme.content-override': 1,
  'security.notification_enable_delay': 0,
};

const ALONE: typeof PREFERENCES = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': NOWHERE,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': NOWHERE,
};

/** Starts Firefox (at `executable`) with the extension: a folder for the time being, a zip for good. */
export async function launchFirefox(executable: string, options: LaunchOptions): Promise<Browser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'nutgraf-firefox-')));
  const browser = new Firefox(executable, profile, options);
  try {
    await browser.start(true);
  } catch (error) {
    await browser.close();
    throw error;
  }
  return browser;
}

/** Firefox, with what only it can do. */
export class Firefox implements Browser {
  readonly name = 'firefox';
  base = '';
  #marionette!: Marionette;
  id = '';
  /** What was noted before the last restart. */
  #before: { problems: Problem[]; requests: Request[] } = { problems: [], requests: [] };
  readonly #executable: string;
  readonly #profile: string;
  readonly #options: LaunchOptions;

  constructor(executable: string, profile: string, options: LaunchOptions) {
    this.#executable = executable;
    this.#profile = profile;
    this.#options = options;
  }

  get ended(): Promise<void> {
    return this.#marionette.ended;
  }

  async start(first: boolean): Promise<void> {
    await rm(join(this.#profile, 'MarionetteActivePort'), { force: true });
    const all = { ...PREFERENCES, ...(!this.#options.headed && ALONE), ...this.#options.preferences };
    const lines = Object.entries(all).map(
      ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
    );
    await writeFile(join(this.#profile, 'user.js'), lines.join('\n'));
    const shown = this.#options.headed ? [] : ['--headless', '--width', '1280', '--height', '900'];
    this.#marionette = new Marionette(this.#executable, this.#profile, shown);
    await this.#marionette.start(this.#profile);
    await this.#marionette.send('Marionette:SetContext', { value: 'chrome' });
    await this.privileged('watch');
    const temporary = (await stat(this.#options.extension)).isDirectory();
    if (first || temporary) await this.#install(temporary);
    else this.base = String(await until('the extension', () => this.privileged('base', this.id)));
  }

  async #install(temporary: boolean): Promise<void> {
    // Leave for private windows makes Firefox load the extension twice; its first-run page goes with the first.
    const how = {
      path: this.#options.extension,
      temporary,
      allowPrivateBrowsing: this.#options.privateWindows ?? true,
    };
    this.id = String(await this.#marionette.send('Addon:Install', how));
    this.base = String(await until('the extension', () => this.privileged('base', this.id)));
  }

  async update(): Promise<void> {
    await this.#install((await stat(this.#options.extension)).isDirectory());
  }

  /** Calls one function of the privileged script. */
  privileged(name: string, ...args: unknown[]): Promise<unknown> {
    const script = `const PATIENCE = ${PATIENCE + 5000}; ${PRIVILEGED}
      const done = arguments[arguments.length - 1];
      (async () => driver[${JSON.stringify(name)}](...${JSON.stringify(args)}))().then(
        (value) => done({ value: value ?? null }), (error) => done({ error: String(error && error.message || error) }));`;
    const given = { script, args: [], newSandbox: true, scriptTimeout: 3 * PATIENCE };
    return this.#marionette.send('WebDriver:ExecuteAsyncScript', given).then((answer) => unwrap(answer));
  }

  view(name: ViewName): FirefoxView {
    return new FirefoxView(this, name, this.id);
  }

  async open(url: string, options: { private?: boolean } = {}): Promise<Tab> {
    return new FirefoxTab(
      this,
      Number(await this.privileged('open', url, options.private ?? false)),
      this.id,
    );
  }

  async tabAt(prefix: string): Promise<Tab> {
    const found = await until(`a tab at ${prefix}`, () => this.privileged('tabAt', prefix));
    return new FirefoxTab(this, Number(found), this.id);
  }

  async clickAction(tab: Tab): Promise<View> {
    await this.privileged('clickAction', await tab.id(), this.id);
    return this.complete('popup');
  }

  async panel(): Promise<View> {
    await until('the panel', () => this.privileged('hasPanel', this.id));
    return this.complete('panel');
  }

  /** One of our documents, once it is complete. */
  async complete(name: ViewName): Promise<View> {
    const view = this.view(name);
    await view.waitFor(() => document.readyState === 'complete');
    return view;
  }

  async pressCommand(name: string): Promise<void> {
    const keys = await this.background(keysOf, name);
    await this.privileged('pressKeys', keys);
  }

  async background<A extends unknown[], R>(code: Remote<A, R>, ...args: A): Promise<R> {
    await this.privileged('wake', this.id);
    return this.view('background').evaluate(code, ...args);
  }

  async stopBackground(): Promise<void> {
    await this.privileged('stop', this.id);
  }

  async backgroundRuns(): Promise<boolean> {
    return (await this.privileged('backgroundState', this.id)) === 'running';
  }

  async allowHosts(ask: () => Promise<void>): Promise<void> {
    await ask();
    await this.privileged('allow');
    await until('the host permission', () => this.#hasHosts());
  }

  async takeHostsAway(): Promise<void> {
    await this.privileged('takeHostsAway', this.id);
    await until('the host permission to go', async () => !(await this.#hasHosts()));
  }

  #hasHosts = (): Promise<boolean> => this.background(hasHosts);

  actionState = async (tab: Tab): Promise<ActionState> => this.background(stateOfAction, await tab.id());

  setColorScheme: Browser['setColorScheme'] = async (scheme, { calm, forced } = {}) => {
    const value = scheme === 'dark' ? 0 : 1;
    await this.privileged('setPreferences', {
      'layout.css.prefers-color-scheme.content-override': value,
      'ui.systemUsesDarkTheme': 1 - value, // Popups follow the browser's own looks.
      'ui.prefersReducedMotion': calm ? 1 : 0,
      'browser.display.document_color_use': forced ? 2 : 0,
    });
  };

  async closeTabs(): Promise<void> {
    await this.privileged('closeTabs', this.id);
  }

  async #notes(): Promise<{ problems: Problem[]; requests: Request[] }> {
    const now = (await this.privileged('notes')) as { problems: Problem[]; requests: Request[] };
    return {
      problems: [...this.#before.problems, ...now.problems],
      requests: [...this.#before.requests, ...now.requests],
    };
  }

  async problems(): Promise<Problem[]> {
    return (await this.#notes()).problems;
  }

  async requests(): Promise<Request[]> {
    return (await this.#notes()).requests;
  }

  async forget(): Promise<void> {
    this.#before = { problems: [], requests: [] };
    await this.privileged('forget');
  }

  async restart(): Promise<void> {
    this.#before = await this.#notes();
    await this.#end();
    await this.start(false);
  }

  async close(): Promise<void> {
    await this.#end();
    if (!this.#options.profile) await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Asks the browser to end, so that it writes its profile; a browser that does not is killed. */
  async #end(): Promise<void> {
    const late = setTimeout(() => this.#marionette.kill(), 15_000);
    await this.#marionette.send('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => undefined);
    await this.#marionette.ended;
    clearTimeout(late);
  }
}

function unwrap(answer: unknown): unknown {
  const { value, error } = answer as { value?: unknown; error?: string };
  if (error !== undefined) throw new Error(error);
  return value;
}
