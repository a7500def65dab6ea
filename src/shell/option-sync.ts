import { fitsOption } from '../option-check.ts';
import type { OptionName, Options } from '../options.ts';
import { browser } from './browser.ts';
import * as has from './has.ts';
import {
  keepOptions,
  loadOptions,
  localKey,
  marked,
  namesIn,
  present,
  readLocal,
  readUnsynced,
  type Saved,
  shareOptions,
} from './option-store.ts';

type Values = Readonly<Record<string, unknown>>;

/** What the sync store held when sync was switched off: by it is seen what the other devices changed since. */
const baseKey = 'sync-base';

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const toLocal = (values: Values): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [localKey(name as OptionName), value]));

/**
 * How this device joins the others again: it takes over what they have changed since it left (`base` is what they had
 * then), and sends what only it has or has changed itself. Where both changed the same option, the others win.
 */
export function mergeShared(
  own: Values,
  shared: Values,
  base: Values,
): { taken: Values; sent: OptionName[] } {
  const names = namesIn('sync');
  const isTheirs = (name: OptionName) => fitsOption(name, shared[name]) && !same(shared[name], base[name]);
  const taken = names.filter(isTheirs).map((name) => [name, shared[name]] as const);
  const sent = names.filter(
    (name) => own[name] !== undefined && !isTheirs(name) && !same(own[name], shared[name]),
  );
  return { taken: Object.fromEntries(taken), sent };
}

/** The sync store as it is; nothing where the browser has none. Rejects where the browser refuses it. */
const readShared = async (): Promise<Record<string, unknown>> =>
  has.sync() ? await browser.storage.sync.get(namesIn('sync')) : {};

/** Leaves the others: what is in force here, by whichever device it was set, stays as it is. */
async function leave(): Promise<void> {
  const [inForce, local, shared] = await Promise.all([
    loadOptions(),
    readLocal(),
    readShared().catch(() => ({})), // Refused by the browser: then nothing of it is in force either.
  ]);
  const everSet = namesIn('sync').filter((name) => name in present({ ...local, ...shared }));
  const copies = Object.fromEntries(everSet.map((name) => [name, inForce[name]]));
  await browser.storage.local.set({ ...toLocal({ ...copies, sync: false }), [baseKey]: shared });
}

/** Joins the others again; see {@link mergeShared}. */
async function join(): Promise<void> {
  const [own, shared, stored] = await Promise.all([
    readLocal(),
    readShared(),
    browser.storage.local.get(baseKey),
  ]);
  const { taken, sent } = mergeShared(own, shared, (stored[baseKey] ?? {}) as Values);
  await browser.storage.local.set({ ...toLocal({ ...taken, sync: true }), ...marked(sent) });
  await browser.storage.local.remove(baseKey);
}

/** Keeps options on this device, the switch of sync among them; answers whether anything is due to be shared. */
export async function keepAll({ sync, ...changes }: Partial<Options>): Promise<boolean> {
  const turned = sync !== undefined && sync !== (await loadOptions()).sync;
  if (turned) await (sync ? join() : leave());
  const due = await keepOptions(changes);
  return due || (turned && sync);
}

/** When to try again what the browser's sync refused, and how long to wait after that (ms): twice as long each time. */
type Retry = { after: number; wait: number };
const retryKey = 'sync-retry';
const firstWait = 60_000;
const longestWait = 86_400_000;

/**
 * Sends what the sync store has refused before, if the time for that has come: asked once in each of the background's
 * lives, so that no timer must be kept. A reader who opens the options has it tried `atOnce`.
 */
export async function retrySharing({ atOnce = false } = {}): Promise<Saved> {
  const now = Date.now();
  const [due, stored] = await Promise.all([readUnsynced(), browser.storage.local.get(retryKey)]);
  const { after = 0, wait = firstWait } = (stored[retryKey] ?? {}) as Partial<Retry>;
  if (due.length === 0 || (now < after && !atOnce)) return { synced: false };
  const saved = await shareOptions();
  if (saved.synced) await browser.storage.local.remove(retryKey);
  else {
    const next: Retry = { after: now + wait, wait: Math.min(longestWait, 2 * wait) };
    await browser.storage.local.set({ [retryKey]: next });
  }
  return saved;
}
