import type { Digested } from '../messages.ts';
import { addressKey } from './store/address.ts';
import { newestVersion } from './store/cache.ts';
import { privateVersion } from './store/private.ts';

/** A tab as far as recalling needs it. */
export type RecallTab = { id?: number; url?: string; incognito: boolean };

async function fromDisk(address: string): Promise<Digested | undefined> {
  try {
    const version = await newestVersion(address);
    return version && { ...version, kept: true };
  } catch {
    return undefined; // Storage refused: there is no cache, and the digest's own answer will say so.
  }
}

/** The newest digest kept of a tab's address, read without asking the background: the instant second opening. */
export async function recall(tab: RecallTab): Promise<Digested | undefined> {
  if (tab.id === undefined || !tab.url) return undefined;
  const address = await addressKey(tab.url);
  const disk = tab.incognito ? undefined : await fromDisk(address);
  if (disk) return disk;
  const memory = await privateVersion(tab.id, address);
  return memory && { ...memory, kept: false, unkept: tab.incognito ? 'private' : 'wished' };
}
