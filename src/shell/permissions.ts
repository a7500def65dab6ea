import { browser } from './browser.ts';

/** The optional permission by which the detector may look at every page. */
export const allSites = '*://*/*';

/** Whether the extension may see these sites without a click. */
export const mayRead = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: [...origins] });

/** Asks for sites; must be the first call in a click handler. False where the reader refuses. */
export const askFor = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] });

/** Gives sites back. */
export const giveBack = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: [...origins] });

/** The sites that the extension holds now. */
export const heldSites = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? [];
