import { browser } from '../browser.ts';

// Some browsers lack this store: nothing is kept there then.

/** What `storage.session` holds under a key: in memory, never on disk. */
export const sessionValue = async (key: string): Promise<unknown> =>
  (await browser.storage.session?.get(key))?.[key];

/** Keeps a value there; false where the store refuses it (above its 10 MB) or is lacking. */
export const keepInSession = (key: string, value: unknown): Promise<boolean> =>
  succeeds(() => browser.storage.session.set({ [key]: value }));

/** Forgets what is there under a key; false where nothing could be there. */
export const dropFromSession = (key: string): Promise<boolean> =>
  succeeds(() => browser.storage.session.remove(key));

async function succeeds(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false; // The caller goes on without.
  }
}
