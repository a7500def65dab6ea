import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DigestAnswer } from '../messages.ts';
import type { Options } from '../options.ts';
import { askFor } from '../shell/permissions.ts';
import { allSites } from '../site-pattern.ts';
import { useLater } from '../ui/later/later.ts';
import { Screen } from '../ui/session/screen.tsx';
import type { Acts, Voice } from '../ui/view.ts';
import { frontTab, openOwn, portsFor, tabNumbered, watchClosed, watchFront } from './browser-ports.ts';
import { type Followed, follow, whileHeard, withoutTab } from './follow.ts';
import { OnPaper } from './on-paper.tsx';
import { watchPaint } from './page-events.ts';
import { useOptions } from './use-options.ts';

const { recall, digest } = portsFor(undefined);
const failed = (): DigestAnswer => ({ ok: false, problem: 'unexpected' });

/** The tab of an article that a full tab was opened for, and whether it is for what the reader has selected there. */
type Pinned = { tab: number; selection: boolean };

/** How reading aloud stands while the article is listened to: a pause is none of its end. */
const listening: ReadonlySet<Voice['state']> = new Set(['speaking', 'paused']);

/**
 * Follows the tab in front, but for the time that an article is `heard`; an answer that comes after a newer question is
 * dropped.
 */
function useFront(
  pinned: Pinned | undefined,
  heard: boolean,
): [Followed, (anyway: boolean) => Promise<void>] {
  const [followed, setFollowed] = useState<Followed>({ view: { state: 'loading' }, tab: undefined });
  const run = useRef(0);
  const close = useCallback(() => {
    run.current += 1;
    setFollowed(withoutTab);
  }, []);
  const ask = useCallback(
    async (anyway: boolean) => {
      run.current += 1;
      const mine = run.current;
      const tab = pinned === undefined ? await frontTab() : await tabNumbered(pinned.tab);
      if (mine !== run.current) return;
      if (!tab) return close();
      const selection = pinned?.selection === true;
      const kept = selection ? undefined : await recall(tab).catch(() => undefined); // A selection is not kept.
      if (mine !== run.current) return;
      if (kept) setFollowed({ view: { state: 'digest', digested: kept }, tab });
      else
        setFollowed((before) =>
          before.view.state === 'digest' ? before : { view: { state: 'loading' }, tab },
        );
      const answer = await digest({ tabId: tab.id, anyway, selection, clicked: false }).catch(failed);
      if (mine === run.current) setFollowed((before) => follow(before, tab, answer));
    },
    [pinned, close],
  );
  useEffect(() => {
    ask(false);
    return pinned && watchClosed(pinned.tab, close);
  }, [ask, close, pinned]);
  useLayoutEffect(() => {
    if (pinned) return;
    if (!heard) return watchFront(() => ask(false));
    let missed = false;
    const stop = watchFront(async () => {
      missed = true;
      run.current += 1; // What is still to be answered was asked of the page that was in front before.
      const front = await frontTab();
      setFollowed((before) => whileHeard(before, front));
    });
    return () => {
      stop();
      if (missed) ask(false);
    };
  }, [ask, heard, pinned]);
  return [followed, ask];
}

const offers = (again: () => void, tabId: number | undefined): Partial<Acts> => ({
  ...(tabId !== undefined && { watchPaint: (lost) => watchPaint(tabId, lost) }),
  print: () => print(),
  openLibrary: () => openOwn('library/index.html'),
  openOptions: () => openOwn('options/index.html'),
  allow: () => void askFor([allSites]).then((granted) => granted && again()),
});

/** The reader's options, but for the length where the full tab was opened with one. */
function withLength(options: Options, sentences: number | undefined): Options {
  return sentences === undefined ? options : { ...options, lengthBy: 'sentences', sentences };
}

type PanelProps = {
  remembered: Options;
  pinned: Pinned | undefined;
  sentences: number | undefined;
  printing: boolean;
};

/** The panel beside the page, or a full tab for one article, of as many sentences as were shown before. */
export const Panel = ({ remembered, pinned, sentences, printing }: PanelProps) => {
  const options = withLength(useOptions(remembered), sentences);
  const [voice, setVoice] = useState<Voice['state']>('idle');
  const [{ view, tab }, ask] = useFront(pinned, listening.has(voice));
  const later = useLater();
  const told = view.state === 'digest' ? view.digested : undefined;
  const ports = useMemo(() => portsFor(told?.url), [told?.url]);
  const ready = told !== undefined && later !== undefined;
  useEffect(() => {
    if (printing && ready) print();
  }, [printing, ready]);
  useEffect(() => {
    if (view.state === 'digest' && pinned !== undefined)
      document.title = view.digested.article.title ?? 'Nutgraf';
  }, [view, pinned]);
  return (
    <>
      <Screen
        {...{ view, tab, options, ports }}
        place={pinned === undefined ? 'panel' : 'tab'}
        heard={setVoice}
        read={({ anyway }) => void ask(anyway)}
        offers={useMemo(() => offers(() => ask(false), tab?.id), [ask, tab?.id])}
      />
      {told && options.showFacts && <OnPaper {...told} options={options} />}
    </>
  );
};
