import { Headline } from './headline.tsx';
import { Length } from './length.tsx';
import type { Mark } from './marks.ts';
import { Measure } from './measure.tsx';
import { Notices } from './notices.tsx';
import { type TabName, Tabs } from './tabs.tsx';
import type { Choice } from './use-choice.ts';
import type { Acts, View } from './view.ts';

type HeadProps = {
  view: Extract<View, { state: 'digest' }>;
  choice: Choice;
  mark: Mark;
  acts: Acts;
  choose: (sentence: number) => void;
  within: boolean;
};

/** Headline, bar and notices. */
export const ArticleHead = ({ view, choice, mark, acts, choose, within }: HeadProps) => {
  const { article, digest } = view.digested;
  return (
    <header>
      <Headline article={article} language={digest.language} within={within} />
      <Measure
        article={article}
        digest={digest}
        chosen={choice.chosen}
        selected={mark.on === 'sentence' ? mark.sentence : undefined}
        choose={choose}
      />
      <Notices view={view} allow={acts.allow} />
    </header>
  );
};

type ViewsProps = { tab: TabName; setTab: (tab: TabName) => void; choice: Choice; withFacts: boolean };

/** The row with the tabs and the length. */
export const Views = ({ tab, setTab, choice, withFacts }: ViewsProps) => (
  <nav class="views">
    {withFacts ? <Tabs tab={tab} choose={setTab} /> : <span />}
    {tab === 'summary' && <Length sentences={choice.sentences} most={choice.most} change={choice.change} />}
  </nav>
);
