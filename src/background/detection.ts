import type { DetectorCalls, Verdict } from '../messages.ts';
import { loadOptions } from '../shell/option-store.ts';
import { mayRead } from '../shell/permissions.ts';
import { isCutOff, type Sender, toTab } from '../shell/rpc.ts';
import { offerPrompt } from './prompt.ts';
import { shouldSignal } from './rules.ts';
import { signal } from './signal.ts';

/** A detector may outlive its permission in an open tab; the permission decides. */
async function mayReadPage(url: string): Promise<boolean> {
  try {
    return await mayRead([url]);
  } catch {
    return false; // No address that a permission can name.
  }
}

/** Lights the button of the tab whose page the detector has judged, or not. */
export async function noteVerdict(verdict: Verdict & { url: string }, sender: Sender): Promise<boolean> {
  if (sender.tabId === undefined) return false;
  const options = await loadOptions();
  const url = sender.url ?? verdict.url;
  const lit = shouldSignal(options, url, verdict) && (await mayReadPage(url));
  await signal(sender.tabId, lit ? 'article' : 'plain');
  await offerPrompt(sender.tabId, url, lit, options);
  return lit;
}

/** Tells a tab's detector that the address changed without a load; tabs without one have nothing to tell. */
export async function noteNavigation(tabId: number): Promise<void> {
  try {
    await toTab<DetectorCalls>('detector', tabId).navigated({});
  } catch (error) {
    if (!isCutOff(error)) throw error;
  }
}
