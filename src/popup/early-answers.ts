import type { BackgroundCalls, DigestAnswer, Digested, Drawing } from '../messages.ts';
import type { ReadTab } from '../ui/session/ports.ts';

/** A kept article with the drawing of its first paint, where one is kept beside it. */
export type Kept = Digested & { drawing?: Drawing };

/** An article that is on screen before there is an interface. */
export type Shown = { tab: ReadTab; digested: Digested };

/** What was asked before the interface was there: the tab that the popup was opened on, and what is kept of it. */
export type Early = {
  /** The background, as the popup calls it. */
  background: BackgroundCalls;
  front: Promise<ReadTab | undefined>;
  kept: Promise<Digested | undefined>;
  /** What a drawing depends on besides the article: see {@link Drawing}. */
  under: string;
  /** Where nothing is kept of the tab and the reader arrives in its page: the answer to the click. */
  answer?: Promise<DigestAnswer | undefined>;
  /** What was drawn already. */
  shown?: Shown;
};

declare global {
  /** Set by the early script, which runs before the interface. */
  var nutgraf: Early;
}
