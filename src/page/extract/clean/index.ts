import type { Metadata } from '../../metadata/index.ts';
import { type Passage, wordsOf } from '../passage.ts';
import { bios } from './bios.ts';
import { byline } from './byline.ts';
import { captions } from './captions.ts';
import { comments } from './comments.ts';
import { consent } from './consent.ts';
import { dateline } from './dateline.ts';
import { duplicates } from './duplicates.ts';
import { endings } from './endings.ts';
import { letters } from './letters.ts';
import { more } from './more.ts';
import { neighbours } from './neighbours.ts';
import { isRunningProse, type Pass } from './pass.ts';
import type { Phrasebook } from './phrases.ts';
import { prompts } from './prompts.ts';
import { related } from './related.ts';
import { share } from './share.ts';
import { teasers } from './teasers.ts';
import { title } from './title.ts';

/**
 * The passes in their order: copies first, so that nothing is weighed twice; then what lies furthest from the
 * text; the title, byline and date last, since they are recognised by standing next to the text.
 */
export const PASSES: readonly Pass[] = [
  duplicates,
  consent,
  comments,
  neighbours,
  related,
  more,
  letters,
  share,
  prompts,
  captions,
  teasers,
  bios,
  title,
  byline,
  dateline,
  endings,
];

/** The largest share of the words that most passes may take; more, and it has misread the page. */
export const MOST_REMOVED = 0.3;

/** What cleaning left, and the passes that were undone because they would have taken too much. */
export interface Cleaned {
  passages: Passage[];
  undone: string[];
}

/** Runs the passes over an article's passages. */
export function clean(
  chosen: readonly Passage[],
  metadata: Metadata,
  says: Phrasebook,
  passes = PASSES,
): Cleaned {
  const undone: string[] = [];
  let passages: readonly Passage[] = chosen;
  for (const pass of passes) {
    const page = { metadata, says, ...proseOf(passages) };
    const list = passages;
    const left = list.filter((passage, at) => !pass.drops(passage, at, list, page));
    const removed = wordsOf(list) - wordsOf(left);
    if (removed > (pass.most ?? MOST_REMOVED) * wordsOf(list)) undone.push(pass.name);
    else passages = left;
  }
  return { passages: [...passages], undone };
}

function proseOf(passages: readonly Passage[]): { first: number; last: number } {
  const first = passages.findIndex(isRunningProse);
  const last = passages.findLastIndex(isRunningProse);
  return { first: first < 0 ? 0 : first, last: last < 0 ? passages.length - 1 : last };
}
