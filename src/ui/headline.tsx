import type { Article } from '../core/article.ts';
import { shorten } from './shorten.ts';
import { directionOf } from './words.ts';
import { useWords } from './words-context.ts';

/** Above this length a headline is set smaller, so that it stays a headline. */
const longTitle = 90;
const Source = ({ article }: { article: Article }) => {
  const { date } = useWords();
  const { siteName, byline, published } = article;
  return (
    <p class="source">
      <span class="from">
        {siteName && <b dir="auto">{shorten(siteName)}</b>}
        {siteName && byline && <span class="dot"> · </span>}
        {byline && <span dir="auto">{shorten(byline)}</span>}
      </span>
      {published && /^\d{4}-\d\d/.test(published) && (
        <time dateTime={published}>{date(published.slice(0, 10))}</time>
      )}
    </p>
  );
};

type HeadlineProps = {
  article: Article;
  language: string;
  /** Within another page, whose own headline comes first. */
  within: boolean;
};

/** Site, byline and date, and the article's headline in its own language and direction. */
export const Headline = ({ article, language, within }: HeadlineProps) => {
  const { t } = useWords();
  const title = article.title ?? '';
  const Title = within ? 'h2' : 'h1';
  return (
    <div class="headline">
      <Source article={article} />
      <Title
        lang={language}
        dir={directionOf(language)}
        class={title.length > longTitle ? 'long' : undefined}
      >
        {title === '' ? t('untitled') : shorten(title)}
      </Title>
    </div>
  );
};
