import type { Verdict } from '../messages.ts';
import type { Options, SiteRule } from '../options.ts';
import { matchesSite } from '../site-pattern.ts';

/** The reader's rule for an address; where several match, the last one in the list wins. */
export const ruleFor = (sites: readonly SiteRule[], url: string): SiteRule['rule'] | undefined =>
  sites.findLast(({ pattern }) => matchesSite(pattern, url))?.rule;

/** Whether the button lights up for a page: the reader's rule first, then the detector's verdict. */
export function shouldSignal(
  { detection, sites }: Pick<Options, 'detection' | 'sites'>,
  url: string,
  verdict: Verdict,
): boolean {
  const rule = ruleFor(sites, url);
  if (rule) return rule === 'always';
  return detection === 'everywhere' && verdict.article;
}

/** The pages in which the detector is registered, or `undefined` for none. */
export type Coverage = { matches: string[]; excludeMatches: string[] } | undefined;

/** Where the detector runs: everywhere, or on the chosen sites only; never where the reader said never. */
export function coverage(
  { detection, sites }: Pick<Options, 'detection' | 'sites'>,
  everywhere: string,
): Coverage {
  const always = sites.filter(({ rule }) => rule === 'always').map(({ pattern }) => pattern);
  const excludeMatches = sites.filter(({ rule }) => rule === 'never').map(({ pattern }) => pattern);
  if (detection === 'everywhere') return { matches: [everywhere], excludeMatches };
  return always.length > 0 ? { matches: always, excludeMatches } : undefined;
}
