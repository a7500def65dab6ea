import type { Digested } from '../../messages.ts';
import { dropFromSession, keepInSession, sessionValue } from './session.ts';

/** The article that was read last, and in which tab. */
export type Recent = { tab: number; digested: Digested };

/**
 * In Chromium the last article that went to disk stands in `storage.session`, too, which outlives the background and answers
 * before the database of a browser at rest is open. One only: who opens the popup again has mostly read nothing since.
 */
const key = 'recent';

/** What was read last, if anything. */
export const recentArticle = async (): Promise<Recent | undefined> =>
  (await sessionValue(key)) as Recent | undefined;

/** Notes what was read last; where the session store refuses it, disk answers. */
export const noteRecent = (recent: Recent): Promise<boolean> => keepInSession(key, recent);

/** Forgets it: what is deleted on disk is deleted here. */
export const forgetRecent = (): Promise<boolean> => dropFromSession(key);
