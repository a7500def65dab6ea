import type { BackgroundCalls } from '../messages.ts';
import { saveOptions } from '../shell/option-store.ts';
import { mayRead } from '../shell/permissions.ts';

/**
 * Saves the rules for sites, the newest last; the background follows its options by itself. Nothing is saved where the
 * newest rule looks at a site that may not be read yet, whose permission is asked for on the options page, or where
 * storage refuses.
 */
export const saveSites: BackgroundCalls['saveSites'] = async ({ sites, rule }) => {
  const newest = sites.at(-1);
  if (rule === 'always' && newest && !(await mayRead([newest.pattern]))) return 'unread';
  try {
    await saveOptions({ sites });
  } catch {
    return 'refused'; // A full disk, mostly: said where the rule was chosen.
  }
  return 'saved';
};
