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

const said = ['question', 'action', 'notHere', 'nowhere', 'failed'] as const;

const words = (): PromptWords => ({
  ...(Object.fromEntries(said.map((name) => [name, getMessage(`prompt_${name}`)])) as Record<
    (typeof said)[number],
    string
  >),
  direction: getMessage('@@bidi_dir') as 'ltr' | 'rtl',
});

/** Offers the summary in a page that the button lights up for, where the reader has switched that on, and in no other. */
export async function offerPrompt(tabId: number, url: string, lit: boolean, options: Options): Promise<void> {
  if (!isWanted(options, url)) return;
  if (!lit) return void withdraw(tabId, false);
  const tab = await findTab(tabId);
  if (!tab.ok) return;
  // Asked again once the marker is there: what changes later, it hears itself.
  await askMarker(tab.value, async (marker) => isWanted(await loadOptions(), url) && marker.offer(words()));
}

const isHidden = ({ promptHidden }: Options, url: string): boolean =>
  promptHidden.some((pattern) => matchesSite(pattern, url));

const isWanted = (options: Options, url: string): boolean => options.prompt && !isHidden(options, url);

/** Takes the offer away from all open tabs of sites on which the reader wants none. */
export async function retirePrompts(options: Options): Promise<void> {
  for (const { id = -1, url = '' } of await browser.tabs.query({}))
    if (isHidden(options, url)) withdraw(id, true);
}

/** Tabs without an offer have no marker, and need none. */
const withdraw = (tabId: number, forGood: boolean): Promise<unknown> =>
  toTab<MarkerCalls>('marker', tabId)
    .withdraw({ forGood })
    .catch(() => undefined);

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
  const { promptHidden } = await loadOptions();
  const pattern = url && !incognito && toSitePattern(url);
  if (everywhere) await saveOptions({ prompt: false });
  else if (pattern && !promptHidden.includes(pattern))
    await saveOptions({ promptHidden: [...promptHidden, pattern] });
  return true;
}
