import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Options } from '../options.ts';
import { ArticleFoot } from './article-foot.tsx';
import { ArticleHead, Views } from './article-head.tsx';
import { type Deed, lengthOfDigit } from './keys.ts';
import { Facts, KeyHelp } from './later/parts.tsx';
import { type Mark, noMark } from './marks.ts';
import { useStatus } from './status.ts';
import { SummaryView } from './summary-view.tsx';
import type { TabName } from './tabs.tsx';
import { useChoice } from './use-choice.ts';
import { useKeys } from './use-keys.ts';
import { useMarks } from './use-marks.ts';
import { inSentence, useWalk } from './use-walk.ts';
import type { Acts, Format, Place, Told, View, Voice } from './view.ts';
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

/** Tells screen readers what has come, and everybody when it is not what was there before. */
function useAnnouncement({ article, digest }: Told, tell: (line: string, quiet?: boolean) => void): void {
  const { t, plural } = useWords();
  const seen = useRef(article.text);
  useEffect(() => {
    if (seen.current === article.text) tell(plural('status_analysed', digest.sentences.length), true);
    else tell(t('status_repainted'));
    seen.current = article.text;
  }, [article.text]);
}

/**
 * Escape clears what is shown in the page; in the popup it closes that, as everywhere. A dialog or a field that one
 * types in keeps it to itself.
 */
function useEscape(on: boolean, clear: () => void): void {
  useLayoutEffect(() => {
    if (!on) return;
    const listener = (event: KeyboardEvent) => {
      const isTaken = event.defaultPrevented || (event.target as Element).closest('dialog,.filter');
      if (event.key === 'Escape' && !isTaken) clear();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [on, clear]);
}

const isEmbedded = (place: Place): boolean => place === 'sample' || place === 'shelf';

/** An article's summary, names and facts, and all that can be done with them. */
export const ArticleView = ({ view, options, place, acts, voice, opening = {} }: ArticleProps) => {
  const { t } = useWords();
  const { article, digest, url } = view.digested;
  const [tab, setTab] = useState<TabName>(opening.tab ?? 'summary');
  const [help, setHelp] = useState(opening.help ?? false);
  const [status, tell] = useStatus();
  const choice = useChoice(digest, options);
  const { chosen, shown } = choice;
  const { current, setCurrent, step } = useWalk(shown);
  const [mark, show] = useMarks({ article, digest }, chosen, acts, tell, voice.sentence, opening.mark);
  const take = { article, digest, url, chosen: shown, options };
  useAnnouncement(take, tell);
  useEscape(place !== 'popup' && mark.on !== 'none', () => show(noMark));

  const goTo = (sentence: number): void => {
    setCurrent(sentence);
    show({ on: 'sentence', sentence });
  };
  const toggle = (sentence: number): void => {
    if (mark.on === 'sentence' && mark.sentence === sentence) show(noMark);
    else goTo(sentence);
  };
  const togglePaint = (): void => void show(mark.on === 'none' ? { on: 'all' } : noMark);
  const copy = async (format: Format): Promise<void> =>
    tell((await acts.copy(take, format)) ? t('status_copied') : t('status_not_copied'));
  const deeds: Record<Deed, (key: string) => void> = {
    next: () => step(1),
    previous: () => step(-1),
    why: () => inSentence(current ?? shown[0], '.why')?.click(),
    length: (key) => choice.change(lengthOfDigit(key)),
    all: togglePaint,
    tab: () => options.showFacts && setTab(tab === 'summary' ? 'facts' : 'summary'),
    copy: () => copy('text'),
    help: () => setHelp(true),
  };
  useKeys(options.singleKeys, (deed, key) => deeds[deed](key));

  // Within another page the article is not that page's main part.
  const within = isEmbedded(place);
  const Main = within ? 'div' : 'main';
  const panel = options.showFacts && { role: 'tabpanel' as const, 'aria-labelledby': `tab-${tab}` };
  return (
    <>
      <ArticleHead {...{ view, choice, mark, acts, within }} choose={goTo} />
      <Views {...{ tab, setTab, choice }} withFacts={options.showFacts} />
      <Main>
        <div id={`view-${tab}`} {...panel}>
          {tab === 'summary' ? (
            <SummaryView {...{ view, options, shown, current, voice, mark, show, step, toggle }} />
          ) : (
            <Facts {...{ article, digest, mark, show, options }} />
          )}
        </div>
      </Main>
      <ArticleFoot
        {...{ take, acts, voice, place, status, tell, togglePaint, copy }}
        painted={mark.on !== 'none'}
      />
      {help && <KeyHelp place={place} close={() => setHelp(false)} />}
    </>
  );
};
