import { browser } from './browser.ts';

/** Whether the extension may see these sites without a click. */
export const mayRead = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: [...origins] });

/** Asks for sites; must be the first call in a click handler. False where the reader refuses. */
export const askFor = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] });

/** Gives sites back; false where they stay held, as an administrator may wish it. */
export async function giveBack(origins: readonly string[]): Promise<boolean> {
  const removed = await browser.permissions.remove({ origins: [...origins] }).catch(() => false);
  return removed && !(await mayRead(origins));
}

/** Those of the sites that may not be read now; what the browser takes for no pattern can't be allowed either way. */
export async function notAllowed(origins: readonly string[]): Promise<string[]> {
  const allowed = await Promise.all(origins.map((origin) => mayRead([origin]).catch(() => true)));
  return origins.filter((_, index) => !allowed[index]);
}

/** Calls back when a permission is given or taken away, in the browser's own pages too; returns how to stop. */
export function watchPermissions(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}

/** The sites that the extension holds now. */
export const heldSites = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? [];
