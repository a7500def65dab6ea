import type { Digested, Drawing, ReachedTab } from '../messages.ts';
import type { ReadTab } from '../ui/session/ports.ts';

/** A kept article with the drawing of its first paint, where one is kept beside it. */
export type Kept = Digested & { drawing?: Drawing };

/** An article that is on screen before there is an interface. */
export type Shown = { tab: ReadTab; digested: Digested };

/** What was asked before the interface was there: the tab that the popup was opened on, and what is kept of it. */
export type Early = {
  front: Promise<ReadTab | undefined>;
  kept: Promise<Digested | undefined>;
  /** What a drawing depends on besides the article: see {@link Drawing}. */
  under: string;
  /** The tab, where nothing is kept of it and the reader has arrived in its page. */
  reached?: Promise<ReachedTab | undefined>;
  /** What was drawn already. */
  shown?: Shown;
};

declare global {
  /** Set by the early script, which runs before the interface. */
  var nutgraf: Early;
}
