import type { TargetedKeyboardEvent } from 'preact';
import type { Options } from '../options.ts';
import { Entities } from './entities.tsx';
import type { Mark } from './marks.ts';
import { Sentences } from './sentences.tsx';
import type { View, Voice } from './view.ts';
import { directionOf } from './words.ts';
import { useWords } from './words-context.ts';

type SummaryProps = {
  view: Extract<View, { state: 'digest' }>;
  options: Options;
  shown: readonly number[];
  current: number | undefined;
  voice: Voice;
  mark: Mark;
  show: (mark: Mark) => void;
  step: (by: number) => void;
  toggle: (sentence: number) => void;
};

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** What the earlier version said that the article no longer says. */
const Removed = ({ removed, language }: { removed: readonly string[]; language: string }) => {
  const { t } = useWords();
  if (removed.length === 0) return null;
  return (
    <section class="removed">
      <h2>{t('changed_removed')}</h2>
      <ul lang={language} dir={directionOf(language)}>
        {removed.slice(0, 10).map((words) => (
          <li key={words}>
            <del>{words}</del>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The tab with the sentences and the names. */
export const SummaryView = (props: SummaryProps) => {
  const { view, options, shown, current, voice, mark, show, step, toggle } = props;
  const { article, digest } = view.digested;
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const by = steps[event.key];
    if (by === undefined || !(event.target instanceof Element) || !event.target.matches('.words')) return;
    event.preventDefault();
    step(by);
  };
  return (
    <div class="columns">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows go along the list while it has the focus */}
      <div class="main-column" onKeyDown={onKeyDown}>
        <Sentences
          article={article}
          digest={digest}
          shown={shown}
          marked={mark.on === 'sentence' ? mark.sentence : undefined}
          current={current}
          spoken={voice.sentence}
          named={mark.on === 'entity' ? digest.entities[mark.entity]?.mentions : undefined}
          added={view.changes?.added ?? []}
          showReasons={options.showReasons}
          choose={toggle}
        />
        {view.changes && <Removed removed={view.changes.removed} language={digest.language} />}
      </div>
      {options.showEntities && (
        <div class="side-column">
          <Entities digest={digest} wanted={options.kinds} mark={mark} show={show} />
        </div>
      )}
    </div>
  );
};
