import { dropFromSession, keepInSession, sessionValue } from '../shell/store/session.ts';

/**
 * Where a tab's walk through its summary stands, kept in the session store: the background may end between two steps,
 * and a reader takes longer over a sentence than it may stay idle.
 */
type Walk = { version: string; at: number };

const key = (tabId: number): string => `walk:${tabId}`;

/** Which of the chosen sentences of this version the walk in a tab is at; -1 before the first step. */
export async function walkedTo(tabId: number, version: string): Promise<number> {
  const walk = (await sessionValue(key(tabId))) as Walk | undefined;
  return walk?.version === version ? walk.at : -1;
}

/** Notes how far the walk in a tab has come. */
export async function noteStep(tabId: number, walk: Walk): Promise<void> {
  await keepInSession(key(tabId), walk); // Full: it begins anew.
}

/** Forgets the walk in a tab that was closed. */
export async function forgetWalk(tabId: number): Promise<void> {
  await dropFromSession(key(tabId));
}
