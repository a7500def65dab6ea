import { isOptionName, readOptions } from '../option-check.ts';
import {
  type Area,
  type OptionName,
  type OptionRow,
  type Options,
  optionNames,
  optionRows,
} from '../options.ts';
import { browser } from './browser.ts';
import * as has from './has.ts';

const row = (name: OptionName): OptionRow => optionRows[name];
/** The options of an area, in the order of the table. */
export const namesIn = (area: Area): OptionName[] => optionNames.filter((name) => row(name).area === area);

/** Every option is also kept in `storage.local` under this prefix, for when sync is off or refused. */
export const localKey = (name: OptionName): string => `option:${name}`;

/** This device's copies as they are stored; `undefined` for what was never set. */
export async function readLocal(): Promise<Record<string, unknown>> {
  const stored = await browser.storage.local.get(optionNames.map(localKey));
  return Object.fromEntries(optionNames.map((name) => [name, stored[localKey(name)]]));
}

async function readSync(): Promise<Record<string, unknown>> {
  if (!has.sync()) return {};
  try {
    return await browser.storage.sync.get(namesIn('sync'));
  } catch {
    return {}; // Sync refused by the browser or its policy: the local copies serve.
  }
}

/** Only those values that are there. */
export const present = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/**
 * An option whose newest value has not reached the sync store yet; for these the local copy wins. A key for each, so
 * that two windows that save at the same time never write over each other's marks.
 */
const unsyncedKey = (name: OptionName): string => `unsynced:${name}`;

/** The marks of options whose values are due in the sync store. */
export const marked = (names: readonly OptionName[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [unsyncedKey(name), true]));

/** The options whose newest values the sync store has not got yet. */
export async function readUnsynced(): Promise<OptionName[]> {
  const names = namesIn('sync');
  const marks = await browser.storage.local.get(names.map(unsyncedKey));
  return names.filter((name) => marks[unsyncedKey(name)] === true);
}

/**
 * The reader's options; where sync is on its values win over this device's copies. Both stores are read at once, as a
 * reader waits for it; the local one holds nothing but the options and what is due of them.
 */
export async function loadOptions(): Promise<Options> {
  const [stored, synced] = await Promise.all([browser.storage.local.get(), readSync()]);
  const local = Object.fromEntries(optionNames.map((name) => [name, stored[localKey(name)]]));
  for (const name of namesIn('sync'))
    if (local.sync === false || stored[unsyncedKey(name)] === true) delete synced[name];
  return readOptions({ ...local, ...synced });
}

/** Whether the reader has ever set an option, on this device or another. */
export async function wasSet(name: OptionName): Promise<boolean> {
  const [local, synced] = await Promise.all([readLocal(), readSync()]);
  return local[name] !== undefined || synced[name] !== undefined;
}

/** What came of saving: whether the value also reached the other devices' store. */
export type Saved = { synced: boolean };

async function writeSync(values: Record<string, unknown>): Promise<boolean> {
  if (!has.sync()) return false;
  try {
    await browser.storage.sync.set(values);
    return true;
  } catch {
    return false; // Quota or rate limit: the local copy holds the value, the screens say that it stays here.
  }
}

/** Options as they are changed; the switch of sync itself is turned in `option-sync`. */
export type Changes = Partial<Omit<Options, 'sync'>>;

/** Keeps some options on this device (they are checked when they are read); answers whether any of them is due in the store of the other devices. */
export async function keepOptions(changes: Changes): Promise<boolean> {
  const entries = Object.entries(changes) as [OptionName, unknown][];
  const isShared = (await readLocal()).sync !== false;
  const names = entries.map(([name]) => name).filter((name) => isShared && row(name).area === 'sync');
  await browser.storage.local.set({
    ...Object.fromEntries(entries.map(([name, value]) => [localKey(name), value])),
    ...marked(names),
  });
  return names.length > 0;
}

/** Saves some options at once: on this device always, and for the reader's other devices where sync is on. */
export const saveOptions = async (changes: Changes): Promise<Saved> =>
  (await keepOptions(changes)) ? shareOptions() : { synced: false };

/**
 * Sends the local values of all options that are marked to the sync store, and takes the marks of those sent away.
 * Where sync is off nothing is sent.
 */
export async function shareOptions(): Promise<Saved> {
  const [local, due] = await Promise.all([readLocal(), readUnsynced()]);
  const sent = present(Object.fromEntries(due.map((name) => [name, local[name]])));
  if (local.sync === false || !(await writeSync(sent))) return { synced: false };
  // What another window has changed meanwhile bears that window's mark, which stays until its own value is sent.
  const differs = async () => {
    const now = await readLocal();
    return due.filter((name) => JSON.stringify(now[name]) !== JSON.stringify(sent[name]));
  };
  const changed = await differs();
  await browser.storage.local.remove(due.filter((name) => !changed.includes(name)).map(unsyncedKey));
  // What was changed at this very moment may have lost its mark.
  await browser.storage.local.set(marked(await differs()));
  return { synced: true };
}

/** Calls back with the options, and the names of those that changed, in any window or by sync; returns how to stop. */
export function watchOptions(changed: (options: Options, names: OptionName[]) => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    const names = Object.keys(changes).map((key) => key.replace(/^option:/, ''));
    const options = names.filter(isOptionName);
    if (options.length > 0) loadOptions().then((loaded) => changed(loaded, options));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
