import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Options } from '../options.ts';
import { type ChosenSentences, chosenFor, mostSentences, wantedSentences } from './chosen.ts';
import { Facts } from './facts.tsx';
import { Footer } from './footer.tsx';
import { Headline } from './headline.tsx';
import { KeyHelp } from './key-help.tsx';
import { type Deed, lengthOfDigit } from './keys.ts';
import { useLater } from './later/later.ts';
import { Length } from './length.tsx';
import { Listening } from './listening.tsx';
import { type Mark, noMark } from './marks.ts';
import { Measure } from './measure.tsx';
import { Notices } from './notices.tsx';
import { useStatus } from './status.ts';
import { SummaryView } from './summary-view.tsx';
import { type TabName, Tabs } from './tabs.tsx';
import { useKeys } from './use-keys.ts';
import { useMarks } from './use-marks.ts';
import type { Acts, Format, Place, View, Voice } from './view.ts';
import { useWords } from './words-context.ts';

/** Where a reader may already be when the view appears; for the gallery. */
export type Opening = { tab?: TabName; mark?: Mark; help?: boolean };

type ArticleProps = {
  view: Extract<View, { state: 'digest' }>;
  options: Options;
  place: Place;
  acts: Acts;
  voice: Voice;
  opening?: Opening | undefined;
};

/** Before anything can be shown. */
const none: ChosenSentences = { chosen: [], shown: [] };

const sentenceElement = (index: number): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-sentence="${index}"] .words`);

/** An article's summary, names and facts, and all that can be done with them. */
export const ArticleView = ({ view, options, place, acts, voice, opening = {} }: ArticleProps) => {
  const words = useWords();
  const { t, plural } = words;
  const { article, digest, url } = view.digested;
  const [tab, setTab] = useState<TabName>(opening.tab ?? 'summary');
  const [help, setHelp] = useState(opening.help ?? false);
  const [wished, setWished] = useState<number>();
  const [current, setCurrent] = useState<number>();
  const [status, tell] = useStatus();
  const most = mostSentences(digest);
  const sentences = Math.min(most, wished ?? wantedSentences(digest, options));
  const later = useLater();
  const ready = useMemo(
    () => chosenFor(digest, sentences, options.order, later),
    [digest, sentences, options.order, later],
  );
  const last = useRef(ready);
  last.current = ready ?? last.current;
  const { chosen, shown } = last.current ?? none;
  const [mark, show] = useMarks({ article, digest }, chosen, acts, tell, voice.sentence, opening.mark);
  const take = { article, digest, url, chosen: shown };
  const seen = useRef(article.text);
  useEffect(() => {
    if (seen.current === article.text) tell(plural('status_analysed', digest.sentences.length), true);
    else tell(t('status_repainted'));
    seen.current = article.text;
  }, [article.text]);

  const toggle = (sentence: number): void => {
    setCurrent(sentence);
    const again = mark.on === 'sentence' && mark.sentence === sentence;
    show(again ? noMark : { on: 'sentence', sentence });
  };
  const step = (by: number): void => {
    const at = shown.indexOf(current ?? -1);
    const to = shown[Math.min(shown.length - 1, Math.max(0, at + by))];
    if (to === undefined) return;
    setCurrent(to);
    sentenceElement(to)?.focus();
  };
  const togglePaint = (): void => show(mark.on === 'none' ? { on: 'all' } : noMark);
  const change = (length: number): void => setWished(Math.min(most, Math.max(1, length)));
  const copy = async (format: Format): Promise<void> =>
    tell((await acts.copy(take, format)) ? t('status_copied') : t('status_not_copied'));
  const save = (format: Format): void => {
    acts.save?.(take, format);
    tell(t('status_saved'));
  };
  const hear = (): void => {
    if (voice.state === 'none') tell(t('listen_none', words.language(digest.language)));
    else acts.speak?.(shown);
  };

  const deeds: Record<Deed, (key: string) => void> = {
    next: () => step(1),
    previous: () => step(-1),
    why: () => document.querySelector<HTMLElement>(`[data-sentence="${current ?? shown[0]}"] .why`)?.click(),
    length: (key) => change(lengthOfDigit(key)),
    all: togglePaint,
    tab: () => options.showFacts && setTab(tab === 'summary' ? 'facts' : 'summary'),
    copy: () => copy('text'),
    help: () => setHelp(true),
  };
  useKeys(options.singleKeys, (deed, key) => deeds[deed](key));
  useEffect(() => {
    if (place === 'popup' || mark.on === 'none') return;
    const clear = (event: KeyboardEvent) => event.key === 'Escape' && !event.defaultPrevented && show(noMark);
    document.addEventListener('keydown', clear);
    return () => document.removeEventListener('keydown', clear);
  }, [place, mark]);

  // Within another page the article is not that page's main part.
  const Main = place === 'prompt' ? 'div' : 'main';
  if (!last.current) return null;
  const speaking = voice.state === 'speaking' || voice.state === 'paused';
  return (
    <>
      <header>
        <Headline article={article} language={digest.language} />
        <Measure
          article={article}
          digest={digest}
          chosen={chosen}
          selected={mark.on === 'sentence' ? mark.sentence : undefined}
          choose={(sentence) => {
            setCurrent(sentence);
            show({ on: 'sentence', sentence });
          }}
        />
        <Notices view={view} allow={acts.allow} />
      </header>
      <nav class="views">
        {options.showFacts ? <Tabs tab={tab} choose={setTab} /> : <span />}
        {tab === 'summary' && <Length sentences={sentences} most={most} change={change} />}
      </nav>
      <Main>
        <div
          id={`view-${tab}`}
          {...(options.showFacts ? { role: 'tabpanel' as const, 'aria-labelledby': `tab-${tab}` } : {})}
        >
          {tab === 'summary' ? (
            <SummaryView {...{ view, options, shown, current, voice, mark, show, step, toggle }} />
          ) : (
            <Facts article={article} digest={digest} mark={mark} show={show} wanted={options.factKinds} />
          )}
        </div>
      </Main>
      <footer class="bottom">
        <p class={status.quiet ? 'vh' : 'status'} role="status">
          {status.line}
        </p>
        {speaking && <Listening voice={voice} acts={acts} shown={shown} />}
        <Footer
          {...{ take, acts, togglePaint, copy, save }}
          painted={mark.on !== 'none'}
          listen={
            acts.speak && !speaking
              ? { label: t(place === 'popup' ? 'listen_here' : 'listen'), act: hear }
              : undefined
          }
        />
      </footer>
      {help && <KeyHelp singleKeys={options.singleKeys} place={place} close={() => setHelp(false)} />}
    </>
  );
};
