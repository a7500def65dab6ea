import { useState } from 'preact/hooks';

/** The sentence that the keys are on, and how to go along the list; the focus follows. */
export type Walk = {
  current: number | undefined;
  setCurrent: (sentence: number) => void;
  step: (by: number) => void;
};

/** A part of a sentence's row on screen. */
export const inSentence = (index: number | undefined, part: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-sentence="${index}"] ${part}`);

/** The sentence whose row has the focus. */
const focused = (): number | undefined => {
  const row = document.activeElement?.closest<HTMLElement>('[data-sentence]');
  return row ? Number(row.dataset['sentence']) : undefined;
};

/** Walks along the sentences that are shown, from the one that has the focus, or else the one that had it last. */
export function useWalk(shown: readonly number[]): Walk {
  const [current, setCurrent] = useState<number>();
  const step = (by: number): void => {
    const to = shown[Math.min(shown.length - 1, Math.max(0, shown.indexOf(focused() ?? current ?? -1) + by))];
    if (to === undefined) return;
    setCurrent(to);
    inSentence(to, '.words')?.focus();
  };
  return { current, setCurrent, step };
}
