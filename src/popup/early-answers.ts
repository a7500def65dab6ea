import type { Digested } from '../messages.ts';
import type { ReadTab } from '../ui/session/ports.ts';

/** What was asked before the interface was there: the tab that the popup was opened on, and what is kept of it. */
export type Early = { front: Promise<ReadTab | undefined>; kept: Promise<Digested | undefined> };

declare global {
  /** Set by the early script, which runs before the interface. */
  var nutgrafEarly: Early;
}
