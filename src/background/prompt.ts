import { chosenFor, wantedSentences } from '../chosen.ts';
import type { MarkerCalls, PromptSummary, PromptWords } from '../messages.ts';
import type { Options } from '../options.ts';
import { browser } from '../shell/browser.ts';
import { getMessage } from '../shell/i18n.ts';
import { loadOptions, saveOptions } from '../shell/option-store.ts';
import { type Sender, toTab } from '../shell/rpc.ts';
import { matchesSite, toSitePattern } from '../site-pattern.ts';
import { digestTab } from './digestion.ts';
import { askMarker, findTab } from './reach.ts';

const words = (): PromptWords => ({
  question: getMessage('prompt_question'),
  action: getMessage('prompt_action'),
  notHere: getMessage('prompt_notHere'),
  nowhere: getMessage('prompt_nowhere'),
  failed: getMessage('prompt_failed'),
  direction: getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr',
});

/** Offers the summary in a page that the button lights up for, where the reader has switched that on. */
export async function offerPrompt(tabId: number, url: string, options: Options): Promise<void> {
  if (!isWanted(options, url)) return;
  const tab = await findTab(tabId);
  if (!tab.ok) return;
  // Asked again once the marker is there: what changes later, it hears itself.
  await askMarker(tab.value, async (marker) => isWanted(await loadOptions(), url) && marker.offer(words()));
}

const isWanted = ({ prompt, promptHidden }: Options, url: string): boolean =>
  prompt && !promptHidden.some((pattern) => matchesSite(pattern, url));

/** Takes the offer away from all open tabs of sites on which the reader wants none; tabs without one have no marker. */
export async function retirePrompts({ promptHidden }: Options): Promise<void> {
  const tabs = await browser.tabs.query({});
  const hidden = tabs.filter(({ url = '' }) => promptHidden.some((pattern) => matchesSite(pattern, url)));
  const retire = async ({ id }: (typeof tabs)[number]) =>
    id !== undefined && toTab<MarkerCalls>('marker', id).withdraw({});
  await Promise.allSettled(hidden.map(retire));
}

/** The summary for the prompt that stands in the sender's own page: no page learns of another's. */
export async function promptSummary({ tabId }: Sender): Promise<PromptSummary> {
  if (tabId === undefined) return { ok: false };
  const [answer, options] = await Promise.all([digestTab({ tabId, anyway: true }), loadOptions()]);
  if (!answer.ok) return { ok: false };
  const { article, digest } = answer.digested;
  const { shown } = chosenFor(digest, wantedSentences(digest, options), options.order);
  const chosen = shown.flatMap((index) => digest.sentences[index] ?? []);
  const sentences = chosen.map(({ start, end }) => article.text.slice(start, end));
  return { ok: true, sentences, language: digest.language };
}

/** Remembers that the reader sent the prompt away; a private window leaves no site behind. */
export async function dismissPrompt(everywhere: boolean, { url, incognito }: Sender): Promise<boolean> {
  const options = await loadOptions();
  if (incognito && !everywhere) return true;
  const pattern = url === undefined ? undefined : toSitePattern(url);
  if (everywhere) await saveOptions({ prompt: false });
  else if (pattern && !options.promptHidden.includes(pattern))
    await saveOptions({ promptHidden: [...options.promptHidden, pattern] });
  return true;
}
