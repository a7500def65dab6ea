import { hiddenAt } from './hidden.ts';
import type { Lexicon } from './lexicon.ts';
import { naturalIn } from './segmenter.ts';

/** A place where a sentence may end; `natural` where the platform's segmenter ends one. */
export type Candidate = { at: number; natural: boolean };

/** All places that are worth a look, ascending: the segmenter's and, between them, those that it can't see. */
export function* candidatesOf(text: string, lexicon: Lexicon): Generator<Candidate> {
  let hidden = hiddenAt(text, 0, lexicon);
  for (const at of naturalIn(text, lexicon.tag)) {
    for (; hidden < at; hidden = hiddenAt(text, hidden, lexicon)) yield { at: hidden, natural: false };
    if (hidden === at) hidden = hiddenAt(text, hidden, lexicon);
    yield { at, natural: true };
  }
  for (; hidden < text.length; hidden = hiddenAt(text, hidden, lexicon)) yield { at: hidden, natural: false };
}
