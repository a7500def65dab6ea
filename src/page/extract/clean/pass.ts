import type { Metadata } from '../../metadata/index.ts';
import type { Passage } from '../passage.ts';
import type { Phrasebook } from './phrases.ts';

/** What a pass may look at besides the passages. */
export interface CleaningPage {
  metadata: Metadata;
  says: Phrasebook;
  /** Index in the list of the first and the last passage of prose; furniture stands mostly outside of these. */
  first: number;
  last: number;
}

/** One step of cleaning: it names the passages that go, with its reason; it never cuts inside a passage. */
export interface Pass {
  name: string;
  /** Why readers are better off without these. */
  reason: string;
  /** The largest share (0–1) of the words that it may take, where it can hardly misread a page. */
  most?: number;
  /** Whether the passage at `at` of the list goes. */
  drops(passage: Passage, at: number, passages: readonly Passage[], page: CleaningPage): boolean;
}

/** Whether a passage is long, hardly linked, and so reads as prose that no list of phrases may touch. */
export const isRunningProse = (passage: Passage): boolean =>
  passage.words > 25 && passage.linked < passage.text.length * 0.5;

/** The share (0–1) of a passage's units inside links. */
export const linkedShare = (passage: Passage): number => passage.linked / passage.text.length;

/** Elements around a whole article: what they are called, a theme or what the page may have, says nothing of a part. */
export const OUTER: ReadonlySet<string> = new Set(['body', 'main', 'article']);
