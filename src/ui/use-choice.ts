import { useMemo, useRef, useState } from 'preact/hooks';
import type { Digest } from '../core/digest.ts';
import type { Options } from '../options.ts';
import { type ChosenSentences, chosenFor, mostSentences, wantedSentences } from './chosen.ts';
import { useLater } from './later/later.ts';

/** The sentences that the reader has before them, and how to have more or fewer. */
export type Choice = ChosenSentences & {
  sentences: number;
  most: number;
  change: (sentences: number) => void;
  /** False for the moment until the first choice can be made. */
  ready: boolean;
};

const none: ChosenSentences = { chosen: [], shown: [] };

/** Chooses by the reader's options, or by the length they have set since; the last choice stays until the next. */
export function useChoice(digest: Digest, options: Options): Choice {
  const [wished, setWished] = useState<number>();
  const later = useLater();
  const most = mostSentences(digest);
  const sentences = Math.min(most, wished ?? wantedSentences(digest, options));
  const now = useMemo(
    () => chosenFor(digest, sentences, options.order, later),
    [digest, sentences, options.order, later],
  );
  const last = useRef<{ of: Digest; choice: ChosenSentences }>(undefined);
  if (now) last.current = { of: digest, choice: now };
  const choice = last.current?.of === digest ? last.current.choice : undefined;
  return {
    ...(choice ?? none),
    sentences,
    most,
    change: (length) => setWished(Math.min(most, Math.max(1, length))),
    ready: choice !== undefined,
  };
}
