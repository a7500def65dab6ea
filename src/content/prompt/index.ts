import type { BackgroundCalls, PromptWords } from '../../messages.ts';
import { allOf } from '../../page/metadata/query.ts';
import type { SourceMap } from '../../page/source.ts';
import { browser } from '../../shell/browser.ts';
import { toBackground } from '../../shell/rpc.ts';
import { placeOf } from './place.ts';
import { hostName, showPrompts } from './prompt.ts';

/** Sent away for this site, or switched off everywhere: an offer that was on its way comes too late. */
let sentAway = false;
let switchedOff = false;

/** The reader may have it offered nowhere by any tab, or on the options page: it goes wherever it stands. */
function onOptions({ 'option:prompt': wanted }: Record<string, { newValue?: unknown }>): void {
  if (!wanted) return;
  switchedOff = wanted.newValue !== true;
  if (switchedOff) withdrawSummary();
}

/** Hears from now on whether the reader still wants it offered. */
export const followWish = (): void => browser.storage.onChanged.addListener(onOptions);

/** How content scripts, and they alone, are shown closed roots: Firefox asks the host, Chromium has a function. */
type Host = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null };
type Dom = { dom: { openOrClosedShadowRoot(host: Host): ShadowRoot | null } };

const rootOf = (host: Host): ShadowRoot | null =>
  'openOrClosedShadowRoot' in host
    ? host.openOrClosedShadowRoot
    : (browser as unknown as Dom).dom.openOrClosedShadowRoot(host);

/** Our hosts in the page; what a page calls by our name has no closed root, and is the page's own. */
const standing = (): Host[] =>
  [...allOf<Host>(document, hostName)].filter((host) => rootOf(host)?.mode === 'closed');

/** The address and text of the story that is offered: a site may change either without loading. */
let offered: string | undefined;

/** Offers the story's summary in the page, unless that is offered already; answers whether it is now. */
export function offerSummary(source: SourceMap | undefined, words: PromptWords): boolean {
  const story = source && location.href.split('#')[0] + source.text;
  if (story === offered && standing().length > 0) return true;
  withdrawSummary();
  const place = source && placeOf(source);
  if (sentAway || switchedOff || !place) return false;
  offered = story;
  const background = toBackground<BackgroundCalls>();
  showPrompts(place, words, {
    // After an update of the extension nobody answers a page that stayed open.
    summarize: () => background.promptSummary({}).catch(() => ({ ok: false })),
    dismiss: (everywhere) => {
      withdrawSummary(!everywhere);
      background.dismissPrompt({ everywhere }).catch(() => undefined);
    },
  });
  return true;
}

/**
 * Takes the prompts away, if there are any: also those that a copy of this script left before an update. `forGood` lets
 * none come again: the reader wants none on this site.
 */
export function withdrawSummary(forGood = false): void {
  sentAway ||= forGood;
  for (const host of standing()) host.remove();
}
