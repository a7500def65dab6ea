import type { OptionName, Options } from '../options.ts';
import { allSites, coversAll } from '../site-pattern.ts';

/**
 * The sites that must be allowed before a change of the options means anything; asked for first thing in the
 * click that makes the change. Empty where the change needs none.
 */
export function sitesNeeded(changes: Partial<Options>, now: Options): string[] {
  if (changes.detection === 'everywhere' || (changes.prompt === true && now.detection === 'everywhere')) {
    return [allSites];
  }
  const before = new Set(alwaysIn(now));
  return alwaysIn({ sites: changes.sites ?? [] }).filter((pattern) => !before.has(pattern));
}

const alwaysIn = ({ sites }: Pick<Options, 'sites'>): string[] =>
  sites.filter(({ rule }) => rule === 'always').map(({ pattern }) => pattern);

/** Those of the permissions held that no option needs any more: those for all sites, when nothing lights up by them. */
export const unneeded = (held: readonly string[], now: Pick<Options, 'detection' | 'sites'>): string[] =>
  Object.keys(sitesRestedOn(now)).length > 0 ? [] : held.filter(coversAll);

/** The sites that each option, as it stands, rests on: while they are not allowed, it lies idle. */
export function sitesRestedOn({
  detection,
  sites,
}: Pick<Options, 'detection' | 'sites'>): Partial<Record<OptionName, string[]>> {
  if (detection === 'everywhere') return { detection: [allSites] };
  const always = alwaysIn({ sites });
  return always.length > 0 ? { sites: always } : {};
}
