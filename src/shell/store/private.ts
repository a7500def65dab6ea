import type { Version } from './schema.ts';
import { dropFromSession, keepInSession, sessionValue } from './session.ts';

/**
 * Articles of private tabs live in `storage.session` alone: in memory, never on disk, gone with the tab.
 * One key per tab; what does not fit there is simply not kept: the popup shows it all the same.
 */
const key = (tabId: number): string => `private:${tabId}`;

/** The article kept for a private tab, where it is still of this address. */
export async function privateVersion(tabId: number, address: string): Promise<Version | undefined> {
  const kept = (await sessionValue(key(tabId))) as Version | undefined;
  return kept?.address === address ? kept : undefined;
}

/** Keeps a private tab's article while the tab lives; false where the session store refuses it. */
export const keepPrivate = (tabId: number, version: Version): Promise<boolean> =>
  keepInSession(key(tabId), version);

/** Forgets what was kept for a tab; harmless for a tab that was not private. */
export const forgetPrivate = (tabId: number): Promise<boolean> => dropFromSession(key(tabId));
