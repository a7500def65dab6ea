import { fitsOption, isOptionName, readOptions } from '../option-check.ts';
import {
  type Area,
  type OptionName,
  type OptionRow,
  type Options,
  optionNames,
  optionRows,
} from '../options.ts';
import { browser, has } from './browser.ts';

const row = (name: OptionName): OptionRow => optionRows[name];
const namesIn = (area: Area): OptionName[] => optionNames.filter((name) => row(name).area === area);

/** Every option is also kept in `storage.local` under this prefix, for when sync is off or refused. */
const localKey = (name: OptionName): string => `option:${name}`;

async function readLocal(): Promise<Record<string, unknown>> {
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

const present = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** Names of options whose newest value could not reach the sync store; for these the local copy wins. */
const unsyncedKey = 'option-unsynced';

async function readUnsynced(): Promise<OptionName[]> {
  const names = (await browser.storage.local.get(unsyncedKey))[unsyncedKey];
  return Array.isArray(names) ? names.filter((name): name is OptionName => isOptionName(String(name))) : [];
}

/** The reader's options; where sync is on its values win over this device's copies. */
export async function loadOptions(): Promise<Options> {
  const [local, unsynced] = await Promise.all([readLocal(), readUnsynced()]);
  const synced = local.sync === false ? {} : await readSync();
  for (const name of unsynced) delete synced[name];
  return readOptions({ ...present(local), ...present(synced) });
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

/** Saves some options at once: on this device always, and for the reader's other devices where sync is on. */
export async function saveOptions(changes: Partial<Options>): Promise<Saved> {
  const entries = Object.entries(changes).filter(
    ([name, value]) => isOptionName(name) && fitsOption(name, value),
  ) as [OptionName, unknown][];
  await browser.storage.local.set(
    Object.fromEntries(entries.map(([name, value]) => [localKey(name), value])),
  );
  const names = entries.map(([name]) => name).filter((name) => row(name).area === 'sync');
  return names.length === 0 ? { synced: false } : shareOptions(names);
}

/** Sends the local values of some options, and of those that failed before, to the sync store. */
async function shareOptions(names: readonly OptionName[]): Promise<Saved> {
  const [local, before] = await Promise.all([readLocal(), readUnsynced()]);
  if (local.sync === false) return { synced: false };
  const due = [...new Set([...before, ...names])];
  const synced = await writeSync(present(Object.fromEntries(due.map((name) => [name, local[name]]))));
  await browser.storage.local.set({ [unsyncedKey]: synced ? [] : due });
  return { synced };
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
