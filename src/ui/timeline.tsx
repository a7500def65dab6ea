import type { DateMention } from '../core/facts/facts.ts';
import { dateLabel, isDate } from './date-label.ts';
import { excerptOf } from './excerpt.ts';
import { FactItem } from './fact-item.tsx';
import type { FactsProps } from './facts-props.ts';
import { directionOf } from './words.ts';
import { useWords } from './words-context.ts';

const room = 110;

/** Dates in the order of time; what is no date comes last, in the order of the article. */
export const inTime = (dates: readonly DateMention[]): DateMention[] =>
  [...dates].sort((a, b) => {
    const known = Number(isDate(b)) - Number(isDate(a));
    return known || (isDate(a) ? a.value.localeCompare(b.value, 'en') : 0) || a.start - b.start;
  });

/** What happened when, along a thin line. */
export const Timeline = (props: FactsProps) => {
  const words = useWords();
  const { article, digest } = props;
  const dates = inTime(digest.facts.dates);
  if (dates.length === 0) return null;
  return (
    <section class="timeline">
      <h2>{words.t('facts_dates')}</h2>
      <ol class="passages" dir={directionOf(digest.language)}>
        {dates.map((date, index) => {
          const { before, words: written, after } = excerptOf(article, digest, date, room);
          const named = dateLabel(date, words);
          const repeated = index > 0 && named === dateLabel(dates[index - 1]!, words);
          return (
            <li key={`${date.start}-${date.end}`}>
              {!repeated && (
                <h3>
                  <bdi lang={words.locale}>{named}</bdi>
                </h3>
              )}
              <FactItem {...props} span={date}>
                {before}
                <b>{written}</b>
                {after}
              </FactItem>
            </li>
          );
        })}
      </ol>
    </section>
  );
};
