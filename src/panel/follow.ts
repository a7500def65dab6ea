import type { DigestAnswer, Problem } from '../messages.ts';
import { plainAddress } from '../shell/store/address.ts';
import type { ReadTab } from '../ui/session/ports.ts';
import type { View } from '../ui/view.ts';

/** What the panel shows, and the tab whose article it is. */
export type Followed = { view: View; tab: ReadTab | undefined };

/** Problems that only say that the panel may not look at the page in front. */
const outOfReach: ReadonlySet<Problem> = new Set(['noPermission', 'blocked', 'tabGone']);

/**
 * What the panel shows after it has asked about the tab in front: the new article where the site is allowed;
 * else the last article, marked as of another page; else why there is none.
 */
export function follow(before: Followed, front: ReadTab, answer: DigestAnswer): Followed {
  if (answer.ok) {
    const { digested, changes } = answer;
    return { tab: front, view: { state: 'digest', digested, ...(changes ? { changes } : {}) } };
  }
  const { problem, readable } = answer;
  if (before.view.state === 'digest' && (front.id !== before.tab?.id || outOfReach.has(problem))) {
    const elsewhere = problem === 'noPermission' ? 'otherPage' : 'away';
    return { ...before, view: { ...before.view, elsewhere } };
  }
  const view: View = { state: 'problem', problem, ...(readable === undefined ? {} : { readable }) };
  return { tab: front, view };
}

/** The article that is being read aloud stays, wherever the reader goes: marked as of another page. */
export function whileHeard({ view, tab }: Followed, front: ReadTab | undefined): Followed {
  if (view.state !== 'digest') return { view, tab };
  const { elsewhere, ...here } = view;
  const isThere = front?.url !== undefined && plainAddress(front.url) === plainAddress(view.digested.url);
  return { tab, view: isThere && front.id === tab?.id ? here : { ...here, elsewhere: 'away' } };
}

/** The article that is shown, marked as of a closed tab; where none was there yet, that there is none to be had. */
export const withoutTab = (before: Followed): Followed =>
  before.view.state === 'digest'
    ? { ...before, view: { ...before.view, elsewhere: 'tabGone' } }
    : { view: { state: 'problem', problem: 'tabGone' }, tab: undefined };
