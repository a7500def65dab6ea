import type { BackgroundCalls } from '../messages.ts';
import type { SiteRule } from '../options.ts';
import { saveOptions } from './option-store.ts';
import { mayRead } from './permissions.ts';
import { toBackground } from './rpc.ts';

/**
 * Saves the rules for sites, the newest last, and has the background follow them. False, with nothing saved, where
 * the newest rule looks at a site that may not be read yet: that permission is asked for on the options page.
 */
export async function saveSiteRules(sites: SiteRule[], rule: SiteRule['rule'] | 'none'): Promise<boolean> {
  const newest = sites.at(-1);
  if (rule === 'always' && newest && !(await mayRead([newest.pattern]))) return false;
  await saveOptions({ sites });
  await toBackground<BackgroundCalls>()
    .settle({})
    .catch(() => false); // It follows the options by itself at its next start.
  return true;
}
