import type { ComponentChildren } from 'preact';
import type { Problem } from '../messages.ts';
import { type Remedy, remedies } from './problems.ts';
import type { Acts } from './view.ts';
import { useWords } from './words-context.ts';

/** A page without an article: one plain sentence, what can be done, and the invitation. */
const NoticePage = ({
  title,
  help,
  children,
}: {
  title: string;
  help: string;
  children?: ComponentChildren;
}) => {
  const { t } = useWords();
  return (
    <main class="notice-page">
      <p class="tagline">{t('tagline')}</p>
      <h1>{title}</h1>
      <p>{help}</p>
      {children}
    </main>
  );
};

const RemedyButton = ({ remedy, acts }: { remedy: Remedy; acts: Acts }) => {
  const { t } = useWords();
  const rows: Record<Remedy, { words: string; act: (() => void) | undefined }> = {
    retry: { words: t('retry'), act: () => acts.digest({ anyway: false }) },
    anyway: { words: t('read_anyway'), act: () => acts.digest({ anyway: true }) },
    allow: { words: t('go_welcome'), act: acts.allow },
  };
  const { words, act } = rows[remedy];
  return act ? (
    <button type="button" class="button main" onClick={act}>
      {words}
    </button>
  ) : null;
};

/** Why there is nothing to show, in plain words, and what the reader can do. */
export const ProblemPage = ({
  problem,
  readable,
  acts,
}: {
  problem: Problem;
  readable: boolean;
  acts: Acts;
}) => {
  const { t } = useWords();
  const remedy = remedies[problem];
  const isBare = problem === 'notArticle' && !readable;
  const helps = remedy !== undefined && (readable || remedy !== 'anyway');
  return (
    <NoticePage
      title={t(`problem_${problem}_title`)}
      help={t(isBare ? 'problem_notArticle_open' : `problem_${problem}_help`)}
    >
      {helps && <RemedyButton remedy={remedy} acts={acts} />}
    </NoticePage>
  );
};

/** While the article is read: the frame of what will come, so that nothing jumps when it does. */
export const LoadingPage = () => {
  const { t } = useWords();
  return (
    <main class="loading" aria-busy="true">
      <p class="tagline">{t('tagline')}</p>
      <div class="ghost" aria-hidden="true">
        <i class="head" />
        <i class="head short" />
        <i class="bar" />
        <i />
        <i />
        <i class="short" />
        <i />
        <i class="short" />
        <i />
        <i class="short" />
      </div>
      <h1 class="late">{t('loading')}</h1>
    </main>
  );
};
