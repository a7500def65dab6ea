import type { Problem } from '../messages.ts';

/** Pages by their address that no extension may read, the most special first. */
const byAddress: readonly [RegExp, Problem][] = [
  [/^view-source:/, 'viewSource'],
  [/^about:reader/, 'readerView'],
  [/^(?:about:(?:neterror|certerror|httpsonlyerror)|chrome-error:)/, 'errorPage'],
  [
    /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:\/|$)/,
    'storePage',
  ],
  [/^(?:chrome|moz)-extension:.*\.pdf(?:$|[?#])/i, 'pdf'],
  [/^resource:\/\/pdf\.js\//, 'pdf'],
  [/^(?!https?:|file:|ftp:)[a-z-]+:/i, 'browserPage'],
];

/** Why a page with this address cannot be read at all, if so. */
export const obstacleByAddress = (address: string): Problem | undefined =>
  byAddress.find(([shape]) => shape.test(address))?.[1];

/** What the browsers say when a script may not enter a page (Chromium 127+, Firefox 140+). */
const byRefusal: readonly [RegExp, Problem][] = [
  [/no tab with id|invalid tab id|tab was closed|no window/i, 'tabGone'],
  [/error page|chrome-error/i, 'errorPage'],
  [/extensions gallery/i, 'storePage'],
  [/policy|blocked by (?:the )?administrator/i, 'blocked'],
  [
    /frame .{0,120}(?:removed|gone)|navigat|document was unloaded|actor .{0,120}destroyed|no frame/i,
    'navigated',
  ],
  [/discarded/i, 'discarded'],
  [/cannot access (?:a )?chrome|cannot be scripted|chrome-extension|about:/i, 'browserPage'],
];

/**
 * What else is known of the tab when a script was refused; `files` says whether the browser lets the extension read files
 * on the device.
 */
export type RefusalContext = { address: string; clicked: boolean; permitted: boolean; files: boolean };

/** Why a script may not enter a page, out of what the browser said and of what is known of the tab. */
export function obstacleByRefusal(message: string, context: RefusalContext): Problem {
  const { address, clicked, permitted, files } = context;
  const said = byRefusal.find(([shape]) => shape.test(message))?.[1];
  if (said) return said;
  // Chromium hides the address of what a click does not open: blank tabs, sources of pages, files it keeps closed.
  if (clicked && address === '') return files ? 'browserPage' : 'unseen';
  if (address.startsWith('file:')) return 'file';
  if (/\.pdf(?:$|[?#])/i.test(address)) return 'pdf';
  return clicked || permitted ? 'blocked' : 'noPermission';
}
