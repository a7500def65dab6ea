import { useEffect, useRef, useState } from 'preact/hooks';
import type { PaintAnswer } from '../messages.ts';
import { type Mark, noMark, paintsFor, placeOf, spokenPaints } from './marks.ts';
import type { Acts, Told } from './view.ts';
import type { Words } from './words.ts';
import { useWords } from './words-context.ts';

/** What is to be said of an attempt to show something in the page. */
function tellPainted(answer: PaintAnswer, mark: Mark, { t, plural }: Words): string {
  if (!answer.ok) return t(`problem_${answer.problem}_title`);
  if (mark.on === 'none') return t('status_cleared');
  if (mark.on === 'all' && answer.gone > 0) return plural('status_some_gone', answer.gone);
  return t(answer.lost ? 'status_gone' : answer.folded ? 'status_folded' : 'status_shown');
}

/**
 * What is shown in the page now, and how to show something else; the page follows each change, and the sentence
 * that is read aloud.
 */
export function useMarks(
  { article, digest }: Told,
  chosen: readonly number[],
  acts: Acts,
  tell: (line: string) => void,
  spoken: number | undefined,
  opening: Mark = noMark,
): [Mark, (mark: Mark) => void] {
  const words = useWords();
  const [mark, setMark] = useState<Mark>(opening);
  const latest = useRef(mark);
  const text = useRef(article.text);
  const show = async (next: Mark): Promise<void> => {
    latest.current = next;
    setMark(next);
    const answer = await acts.paint(paintsFor(next, digest, chosen), placeOf(next, digest, chosen));
    if (latest.current === next) tell(tellPainted(answer, next, words));
  };
  const heard = useRef(spoken);
  useEffect(() => {
    if (heard.current === spoken) return;
    heard.current = spoken;
    acts.paint([...paintsFor(latest.current, digest, chosen), ...spokenPaints(digest, spoken)]);
  }, [spoken]);
  const forget = () => {
    latest.current = noMark;
    setMark(noMark);
  };
  // First of the two: nobody has asked for the new text to be painted.
  useEffect(() => {
    if (text.current !== article.text) forget();
    text.current = article.text;
  }, [article.text]);
  useEffect(() => {
    if (latest.current.on === 'all') show({ on: 'all' });
  }, [chosen.join()]);
  useEffect(() => acts.watchPaint?.(forget), [acts.watchPaint]);
  return [mark, show];
}
