import type { Cdp, CdpEvent, Json } from './cdp.ts';
import type { Problem, Request, Wishes } from './driver.ts';

/** One document or worker of the browser, with the DevTools session that speaks with it. */
export type Target = { id: string; type: string; url: string; session: string };

const DOMAINS = ['Runtime.enable', 'Log.enable', 'Network.enable'];

/**
 * What may be said without a fault of ours. Chromium complains of closed tabs (`setIcon`) even where the promise is looked
 * after; and its own binding of `permissions.getAll` stumbles over the answer that a worker stopped in the middle gets.
 */
const NOISE = [
  /^Error handling response: TypeError: [^\n]*'permissions'\)\s+at extensions::permissions:/,
  /The browser is shutting down/,
  /^Unchecked runtime\.lastError: No tab with id/,
  /favicon\.ico/,
  /^chrome:\/\//,
  /net::ERR_NAME_NOT_RESOLVED/,
  // Chromium of a worker that was stopped while it took down its listeners: `stopBackground` came as it woke.
  /^Unchecked runtime\.lastError: No SW\b/,
];

/** Every target of the browser from its first instruction on, with what goes wrong and what is asked for in each. */
export class Targets {
  readonly all = new Map<string, Target>();
  /** Each one that ever came since the last reset, those that have gone included. */
  attached: Target[] = [];
  problems: Problem[] = [];
  requests: Request[] = [];
  /** Is the extension's worker running? (A stopped one keeps its target as long as DevTools is attached.) */
  workerRuns = false;
  /** What every document is told of the reader's wish for light or dark, from its first instruction on. */
  #media: { name: string; value: string }[] = [{ name: 'prefers-color-scheme', value: 'light' }];
  readonly #cdp: Cdp;

  constructor(cdp: Cdp) {
    this.#cdp = cdp;
    cdp.listen((event) => this.#on(event));
  }

  async start(): Promise<void> {
    await this.#cdp.send('Target.setDiscoverTargets', { discover: true });
    await this.#watch(undefined);
  }

  /** The attached targets for which the test holds. */
  find(test: (target: Target) => boolean): Target[] {
    return [...this.all.values()].filter(test);
  }

  #watch(session: string | undefined): Promise<Json> {
    const how = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };
    return this.#cdp.send('Target.setAutoAttach', how, session);
  }

  #on({ method, params, session }: CdpEvent): void {
    if (method === 'Target.attachedToTarget') this.#attached(params);
    else if (method === 'Target.detachedFromTarget') this.#gone(String(params.sessionId));
    else if (method === 'Target.targetInfoChanged') this.#moved(params.targetInfo as Json);
    else if (method === 'ServiceWorker.workerVersionUpdated') this.#worker(params.versions as Json[]);
    else if (method === 'Network.requestWillBeSent') this.#asked(params, session);
    else this.#complained(method, params, session);
  }

  #attached(params: Json): void {
    const info = params.targetInfo as Json;
    const session = String(params.sessionId);
    const target = { id: String(info.targetId), type: String(info.type), url: String(info.url), session };
    this.all.set(session, target);
    this.attached.push(target);
    void this.#prepare(target);
  }

  async #prepare({ type, session }: Target): Promise<void> {
    const page = isDocument(type);
    const ours = page || type.endsWith('worker');
    const sent = (ours ? DOMAINS : []).map((step) => this.#cdp.send(step, {}, session));
    if (page)
      sent.push(this.#cdp.send('Page.enable', {}, session), this.#tint(session), this.#watch(session));
    sent.push(this.#cdp.send('Runtime.runIfWaitingForDebugger', {}, session));
    // A target may be gone before it has answered; what it lacks a domain for needs no watching.
    await Promise.allSettled(sent);
  }

  #gone(session: string): void {
    this.all.delete(session);
    this.#cdp.drop(session);
  }

  #moved(info: Json): void {
    for (const target of this.all.values()) if (target.id === info.targetId) target.url = String(info.url);
  }

  #worker(versions: Json[]): void {
    const ours = versions.filter((version) => String(version.scriptURL).startsWith('chrome-extension://'));
    if (ours.length > 0) this.workerRuns = ours.some((version) => version.runningStatus === 'running');
    for (const version of ours)
      if (version.runningStatus === 'starting') this.#resume(String(version.targetId));
  }

  /** A worker that starts again keeps its old session and waits there for leave to run. */
  #resume(id: string): void {
    for (const target of this.all.values()) if (target.id === id) void this.#prepare(target);
  }

  /** Tells every open and every later document whether the reader wants light or dark. */
  async setColorScheme(scheme: 'light' | 'dark', { calm, forced }: Wishes = {}): Promise<void> {
    this.#media = [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: calm ? 'reduce' : '' },
      { name: 'forced-colors', value: forced ? 'active' : '' },
    ];
    const documents = this.find((target) => isDocument(target.type));
    await Promise.allSettled(documents.map(({ session }) => this.#tint(session)));
  }

  #tint(session: string): Promise<Json> {
    return this.#cdp.send('Emulation.setEmulatedMedia', { features: this.#media }, session);
  }

  #asked(params: Json, session: string | undefined): void {
    const url = String((params.request as Json).url);
    if (/^(chrome|data|about|devtools):/.test(url)) return;
    const by = this.all.get(session ?? '')?.url ?? String(params.documentURL);
    this.requests.push({ url, by });
  }

  #complained(method: string, params: Json, session: string | undefined): void {
    const text = complaint(method, params);
    if (text === undefined || NOISE.some((noise) => noise.test(text))) return;
    this.problems.push({ where: this.all.get(session ?? '')?.url ?? 'browser', text });
  }
}

/** Is a target of this type a document with a page of its own (a popup is of type `other` or `page`)? */
export function isDocument(type: string): boolean {
  return type === 'page' || type === 'iframe' || type === 'other';
}

function complaint(method: string, params: Json): string | undefined {
  if (method === 'Runtime.exceptionThrown') {
    const details = params.exceptionDetails as Json;
    const thrown = details.exception as Json | undefined;
    return `${details.text} ${thrown?.description ?? thrown?.value ?? ''} ${details.url ?? ''}`.trim();
  }
  if (method === 'Runtime.consoleAPICalled' && (params.type === 'error' || params.type === 'assert')) {
    return (params.args as Json[]).map((arg) => String(arg.value ?? arg.description)).join(' ');
  }
  if (method === 'Log.entryAdded') {
    const entry = params.entry as Json;
    return entry.level === 'error' ? `${entry.text} ${entry.url ?? ''}`.trim() : undefined;
  }
  return undefined;
}
