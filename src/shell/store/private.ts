import { browser, has } from '../browser.ts';
import type { Version } from './schema.ts';

/**
 * Articles of private tabs live in `storage.session` alone: in memory, never on disk, gone with the tab.
 * One key per tab; what does not fit there is simply not kept.
 */
const key = (tabId: number): string => `private:${tabId}`;

/** The article kept for a private tab, where it is still of this address. */
export async function privateVersion(tabId: number, address: string): Promise<Version | undefined> {
  if (!has.session()) return undefined;
  const kept = (await browser.storage.session.get(key(tabId)))[key(tabId)] as Version | undefined;
  return kept?.address === address ? kept : undefined;
}

/** Keeps a private tab's article while the tab lives; false where the session store refuses it. */
export async function keepPrivate(tabId: number, version: Version): Promise<boolean> {
  if (!has.session()) return false;
  try {
    await browser.storage.session.set({ [key(tabId)]: version });
    return true;
  } catch {
    return false; // Above the session store's 10 MB: the popup shows it all the same.
  }
}

/** Forgets what was kept for a tab; harmless for a tab that was not private. */
export async function forgetPrivate(tabId: number): Promise<void> {
  if (has.session()) await browser.storage.session.remove(key(tabId));
}
