import { useMemo, useState } from 'preact/hooks';
import { type ChosenSentences, chosenFor, mostSentences, wantedSentences } from '../chosen.ts';
import type { Digest } from '../core/digest.ts';
import type { Options } from '../options.ts';

/** The sentences that the reader has before them, and how to have more or fewer. */
export type Choice = ChosenSentences & {
  sentences: number;
  most: number;
  change: (sentences: number) => void;
};

/** Chooses by the reader's options, or by the length they have set since. */
export function useChoice(digest: Digest, options: Options): Choice {
  const [wished, setWished] = useState<number>();
  const most = mostSentences(digest);
  const sentences = Math.min(most, wished ?? wantedSentences(digest, options));
  const choice = useMemo(
    () => chosenFor(digest, sentences, options.order),
    [digest, sentences, options.order],
  );
  return {
    ...choice,
    sentences,
    most,
    change: (length) => setWished(Math.min(most, Math.max(1, length))),
  };
}
