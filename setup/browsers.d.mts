/** The names of the browsers that the extension is made for. */
export const browserNames: ('chromium' | 'firefox')[];
/** Path of a browser on this machine, or undefined. */
export function findBrowser(name: 'chromium' | 'firefox'): string | undefined;
/** Installs the browsers that are missing; gives the names of those that are still missing. */
export function ensureBrowsers(names: ('chromium' | 'firefox')[]): ('chromium' | 'firefox')[];
/** One line that tells what to install. */
export function whatToInstall(missing: ('chromium' | 'firefox')[]): string;
