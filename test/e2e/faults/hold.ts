import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Browser, View } from '../driver.ts';
import { until } from '../until.ts';

declare const chrome: ExtensionApi;

/** Where the background, or a screen that works by itself, can be held: each is a call of the browser that then gives no answer. */
export type Step =
  /** It enters the page. */
  | 'entering'
  /** It asks the reader that is in the page already. */
  | 'asking'
  /** It reads the language's files: the page is read, the analysis begins. */
  | 'analysis'
  /** It waits for its turn to write. */
  | 'before the write'
  /** It has written, and the transaction is not complete. */
  | 'during the write'
  /** It lays the style of the highlights over the page. */
  | 'painting';

type Held = { reached: boolean; open: boolean; release?: () => void };
declare const self: { nutgrafHeld?: Held; fetch: typeof fetch };

/** Runs where the work is done: holds it at a step of its next piece of work. */
function holdHere(step: Step): void {
  const held: Held = { reached: false, open: false };
  self.nutgrafHeld = held;
  const released = new Promise<void>((resolve) => {
    held.release = () => {
      held.open = true;
      resolve();
    };
  });
  const reach = () => {
    held.reached = true;
    return released;
  };
  const keepOpen = (tx: IDBTransaction) => {
    const store = tx.objectStore(tx.objectStoreNames[0] as string);
    const turn = () => {
      if (!held.open) store.count().onsuccess = turn;
    };
    turn();
  };
  if (step === 'analysis') {
    const ask = self.fetch.bind(self);
    self.fetch = (...args) => reach().then(() => ask(...args));
  }
  const calls: Partial<Record<Step, [of: object, name: string]>> = {
    entering: [chrome.scripting, 'executeScript'],
    asking: [chrome.tabs, 'sendMessage'],
    painting: [chrome.scripting, 'insertCSS'],
  };
  const call = calls[step];
  if (call) {
    const name = call[1];
    const of = call[0] as Record<string, (...args: unknown[]) => Promise<unknown>>;
    const act = of[name]?.bind(of);
    of[name] = (...args) =>
      (held.reached ? act?.(...args) : reach().then(() => act?.(...args))) as Promise<unknown>;
  }
  if (step === 'before the write') {
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (stores, mode, ...rest) {
      if (mode === 'readwrite' && !held.reached) {
        reach();
        keepOpen(begin.call(this, stores, mode));
      }
      return begin.call(this, stores, mode, ...rest);
    };
  }
  if (step === 'during the write') {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args) {
      const request = put.apply(this, args);
      if (!held.reached) {
        reach();
        keepOpen(this.transaction);
      }
      return request;
    };
  }
}

/** Who works: the background of a browser, or one of the extension's own pages. */
export type Worker = Browser | View;

const runIn = <A extends unknown[], R>(worker: Worker, code: (...args: A) => R, ...args: A): Promise<R> =>
  'background' in worker ? worker.background(code, ...args) : worker.evaluate(code, ...args);

/** Holds the work at a step; what is done from now on stops there until it is released or its place is ended. */
export const holdAt = (worker: Worker, step: Step): Promise<void> => runIn(worker, holdHere, step);

/** Resolves once the work stands at the step at which it is held. */
export const heldThere = (worker: Worker): Promise<unknown> =>
  until('the work to come to the step', () => runIn(worker, () => self.nutgrafHeld?.reached === true));

/** Lets the held work go on. */
export const letGo = (worker: Worker): Promise<void> => runIn(worker, () => self.nutgrafHeld?.release?.());
