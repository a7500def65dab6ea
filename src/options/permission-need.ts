import type { Options } from '../options.ts';
import { allSites } from '../shell/permissions.ts';

/**
 * The sites that must be allowed before a change of the options means anything; asked for first thing in the
 * click that makes the change. Empty where the change needs none.
 */
export function sitesNeeded(changes: Partial<Options>, now: Options): string[] {
  if (changes.detection === 'everywhere' || (changes.prompt === true && now.detection === 'everywhere')) {
    return [allSites];
  }
  const before = new Set(now.sites.map(({ pattern }) => pattern));
  const added = (changes.sites ?? []).filter(
    ({ pattern, rule }) => rule === 'always' && !before.has(pattern),
  );
  return added.map(({ pattern }) => pattern);
}
