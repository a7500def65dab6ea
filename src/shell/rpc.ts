import { browser, ownAddress } from './browser.ts';

/** A call on the wire: the receiver, the function's name and its one argument. */
type Call = { to: string; call: string; args: unknown };

type Calls<P> = { [Name in keyof P]: P[Name] extends (args: infer A) => Promise<infer R> ? [A, R] : never };
type Argument<P, Name extends keyof P> = Calls<P>[Name][0];
type Result<P, Name extends keyof P> = Calls<P>[Name][1];

/** Who sent a message: a tab's content script, or a page of the extension. */
export type Sender = { tabId?: number; url?: string; incognito: boolean };

/** The exhaustive table of functions that answer a receiver's messages. */
export type Handlers<P> = {
  [Name in keyof P]: (args: Argument<P, Name>, sender: Sender) => Promise<Result<P, Name>>;
};

type RawSender = { id?: string; url?: string; tab?: { id?: number; incognito?: boolean } };

const isCall = (message: unknown): message is Call => {
  if (typeof message !== 'object' || message === null) return false;
  const { to, call } = message as Partial<Call>;
  return typeof to === 'string' && typeof call === 'string';
};

const isOwnPage = (sender: RawSender): boolean => sender.url?.startsWith(ownAddress('')) === true;

/** An answer on the wire: what the handler gave, or the words of the error that it ended in. */
type Answer = { value: unknown } | { failed: string };

const settle = async (work: Promise<unknown>): Promise<Answer> => {
  try {
    return { value: await work };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) }; // Surfaces at the caller.
  }
};

function senderOf(raw: RawSender): Sender {
  const sender: Sender = { incognito: raw.tab?.incognito === true };
  if (raw.tab?.id !== undefined) sender.tabId = raw.tab.id;
  if (raw.url !== undefined) sender.url = raw.url;
  return sender;
}

/**
 * Answers the messages of one receiver from a table of handlers. Messages for others, from other extensions,
 * and calls that only the extension's own pages may make from anywhere else are left unanswered.
 */
export function serve<P>(
  to: string,
  handlers: Handlers<P>,
  callers?: { [Name in keyof P]: 'screen' | 'page' },
): void {
  const listener = (message: unknown, raw: unknown, answer: (given: Answer) => void): true | undefined => {
    const sender = raw as RawSender;
    if (!isCall(message) || message.to !== to || sender.id !== browser.runtime.id) return undefined;
    if (!Object.hasOwn(handlers as object, message.call)) return undefined;
    const name = message.call as keyof P;
    if (callers?.[name] === 'screen' && !isOwnPage(sender)) return undefined;
    settle(handlers[name](message.args as Argument<P, keyof P>, senderOf(sender))).then(answer);
    return true; // The answer follows; both browsers keep the way open.
  };
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
}

/** Errors by which a browser says that the receiver, or the worker that sends ("No SW"), went away before the answer. */
const cutOff =
  /receiving end does|message (?:channel|port)(?: is)? closed|before a response|conduit|context (?:was )?invalidated|disconnected|^no sw/i;

/** Whether an error means that the other side was not there, or died before it answered. */
export const isCutOff = (error: unknown): boolean =>
  error instanceof Unanswered || (error instanceof Error && cutOff.test(error.message));

type Send = (call: Call) => Promise<unknown>;

/** Nobody answered: the receiver is not there, or not yet. */
class Unanswered extends Error {}

function open(answer: unknown, call: Call): unknown {
  const given = answer as Partial<{ value: unknown; failed: string }> | undefined | null;
  if (given?.failed !== undefined) throw new Error(given.failed);
  if (!given || typeof given !== 'object') throw new Unanswered(`${call.call}: no answer.`);
  return given.value;
}

/** A client whose functions are the receiver's; `send` carries the calls. A `then` is never a call. */
function client<P extends object>(to: string, send: Send): P {
  const get = (_: object, name: string | symbol) =>
    typeof name === 'symbol' || name === 'then'
      ? undefined
      : async (args: unknown) => {
          const call = { to, call: name, args };
          return open(await send(call), call);
        };
  return new Proxy({}, { get }) as P;
}

const once: Send = (call) => browser.runtime.sendMessage(call);

/** Sends; a request that the background's death cut off is repeated once (every handler is idempotent). */
const twice: Send = async (call) => {
  try {
    const answer = await once(call);
    if (answer !== undefined && answer !== null) return answer;
  } catch (error) {
    if (!isCutOff(error)) throw error;
  }
  return once(call);
};

/** The receiver in the background, as the screens call it. */
export const toBackground = <P extends object>(): P => client<P>('background', twice);

/** The screens that are open, all at once; rejects where none listens. */
export const toScreens = <P extends object>(): P => client<P>('screens', once);

/** A receiver in the top frame of a tab. */
export const toTab = <P extends object>(to: string, tabId: number): P =>
  client<P>(to, (call) => browser.tabs.sendMessage(tabId, call, { frameId: 0 }));

/**
 * A receiver in the top frame of a tab that {@link holdLines} there: while it works a line to it stays open, whose end
 * tells at once that the page has gone. Firefox leaves a message to a page that goes away unanswered for good.
 */
export const toTabOnLine = <P extends object>(to: string, tabId: number): P =>
  client<P>(to, (call) => {
    const line = browser.tabs.connect(tabId, { name: to, frameId: 0 });
    const gone = new Promise<never>((_, reject) => {
      line.onDisconnect.addListener(() => {
        void browser.runtime.lastError; // Unread, it would be reported as an error of ours.
        reject(new Unanswered(`${to} went away.`));
      });
    });
    const answer = browser.tabs.sendMessage(tabId, call, { frameId: 0 });
    return Promise.race([answer, gone]).finally(() => line.disconnect());
  });

/** Holds the lines of those who wait for an answer of this receiver; the browser ends them when the page goes. */
export function holdLines(to: string): void {
  const held = new Set<unknown>();
  browser.runtime.onConnect.addListener((line) => {
    if (line.name !== to) return;
    held.add(line);
    line.onDisconnect.addListener(() => held.delete(line));
  });
}
