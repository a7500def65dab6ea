import type { BackgroundCalls, PromptWords } from '../../messages.ts';
import type { SourceMap } from '../../page/source.ts';
import { browser } from '../../shell/browser.ts';
import { toBackground } from '../../shell/rpc.ts';
import { offersSummary, placeOf } from './place.ts';
import { hostName, showPrompts } from './prompt.ts';

let remove: (() => void) | undefined;
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

const isShown = (document: Document): boolean => document.getElementsByTagName(hostName).length > 0;

/** Offers the summary in the page, unless it is offered already; answers whether it is now. */
export function offerSummary(source: SourceMap, words: PromptWords): boolean {
  const { document } = source;
  if (remove && isShown(document)) return true;
  const place = placeOf(source);
  if (sentAway || switchedOff || !place || offersSummary(document)) return false;
  const background = toBackground<BackgroundCalls>();
  remove = showPrompts(place, words, {
    summarize: () => background.promptSummary({}),
    dismiss: (everywhere) => {
      if (everywhere) withdrawSummary();
      else sendAway();
      background.dismissPrompt({ everywhere });
    },
  });
  return true;
}

/** Takes the prompts away, and lets none come again: the reader wants none on this site. */
export function sendAway(): void {
  withdrawSummary();
  sentAway = true;
}

/** Takes the prompts away, if there are any. */
function withdrawSummary(): void {
  remove?.();
  remove = undefined;
}
