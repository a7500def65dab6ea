import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DigestAnswer, Digested, Problem } from '../../messages.ts';
import type { View } from '../view.ts';
import type { Ports, ReadTab } from './ports.ts';

/** How a tab is read: whether a toolbar click opened the way, and whether pages that are no articles are read. */
export type ReadWishes = { clicked: boolean; anyway: boolean };

/**
 * Only after so many milliseconds is it said that the page is being read: most articles are there about then, and a notice
 * that flits by costs the time of a paint.
 */
const quiet = 250;

/** How long what is kept, and its frame, are waited for (ms). */
const patience = 90;

/** Problems that say nothing about the page that a kept digest is of. */
const ofTheTab: ReadonlySet<Problem> = new Set(['noPermission', 'tabGone']);

/** What to show after the background's answer; what is shown already stays where the answer is no better, and says so. */
export function viewAfter(answer: DigestAnswer, before: View | undefined, url: string | undefined): View {
  const kept = before?.state === 'digest' && before.digested.url === url ? before : undefined;
  if (answer.ok) {
    const { digested, changes } = answer;
    return {
      state: 'digest',
      digested: kept ? withoutRepeats(digested, kept.digested) : digested,
      ...(changes && { changes }),
    };
  }
  const { problem, readable } = answer;
  if (kept && problem !== 'navigated') return ofTheTab.has(problem) ? kept : { ...kept, elsewhere: 'unread' };
  return { state: 'problem', problem, ...(readable !== undefined && { readable }) };
}

/** The very objects that are drawn already, where they are the same, so that nothing is drawn again. */
function withoutRepeats(digested: Digested, drawn: Digested): Digested {
  if (drawn.version !== digested.version) return digested;
  const same = JSON.stringify(drawn.article) === JSON.stringify(digested.article);
  return { ...digested, digest: drawn.digest, article: same ? drawn.article : digested.article };
}

const after = (time: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, time));

/** Resolves when what was drawn last is on screen; a page that is not in sight has no frames to wait for. */
const painted = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const failed = (): DigestAnswer => ({ ok: false, problem: 'unexpected' });

/**
 * What there is to show of a tab: first what is kept of its address, then what the background answers. A later
 * request overtakes an earlier one, whose answer is dropped. `undefined` while nothing has been decided; `drawn` is on
 * screen from the beginning. The last of the three shows what one knows otherwise.
 */
export function useArticle(
  ports: Ports,
  drawn?: Digested,
): [View | undefined, (tab: ReadTab, wishes: ReadWishes) => Promise<void>, (view: View) => void] {
  const [view, setView] = useState<View | undefined>(drawn && { state: 'digest', digested: drawn });
  const run = useRef(0);
  const shown = useRef(view);
  const show = useCallback((next: View) => {
    shown.current = next;
    setView(next);
  }, []);
  const read = useCallback(
    async (tab: ReadTab, { clicked, anyway }: ReadWishes) => {
      run.current += 1;
      const mine = run.current;
      const isLatest = () => mine === run.current;
      let decided = false;
      let keptUrl: string | undefined;
      setTimeout(() => !decided && isLatest() && show({ state: 'loading' }), quiet);
      const recalling = ports.recall(tab).then((kept) => {
        if (!kept || decided || !isLatest()) return undefined;
        decided = true;
        keptUrl = kept.url;
        show({ state: 'digest', digested: kept });
        return painted();
      });
      // What is kept is on screen before the background is woken: on two cores they would slow each other down.
      await Promise.race([recalling, after(patience)]).catch(() => undefined);
      const ask = (byClick: boolean): Promise<DigestAnswer> =>
        ports.digest({ tabId: tab.id, clicked: byClick, anyway, selection: byClick }).catch(failed);
      const answer = await ask(clicked);
      if (!isLatest()) return;
      decided = true;
      show(viewAfter(answer, shown.current, keptUrl));
      if (!answer.ok || !answer.keeping) return;
      const { digested } = answer;
      if (await ports.isKept(digested).catch(() => false)) return;
      // The background may have ended, or the store refused, before it was written: once more, and what is read stays.
      const again = await ask(false);
      const refused: DigestAnswer = { ok: true, digested: { ...digested, kept: false, unkept: 'refused' } };
      if (isLatest()) show(viewAfter(again.ok ? again : refused, shown.current, digested.url));
    },
    [ports, show],
  );
  useEffect(
    () => () => {
      run.current += 1;
    },
    [],
  );
  return [view, read, show];
}
