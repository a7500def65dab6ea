import type { TargetedKeyboardEvent, TargetedMouseEvent } from 'preact';
import { positionOf } from './position.ts';
import { readingSeconds } from './reading-time.ts';
import type { Told } from './view.ts';
import { useWords } from './words-context.ts';

type BarProps = Told & {
  /** The chosen sentences, ascending. */
  chosen: readonly number[];
  selected: number | undefined;
  choose: (index: number) => void;
};

/** How far the keys go along the bar: by one, or to its ends. */
const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  Home: -Infinity,
  End: Infinity,
};

/** The article as a thin line, the chosen sentences as marks on it; one control, for pointer and keys. */
const Bar = ({ article, digest, chosen, selected, choose }: BarProps) => {
  const { t, percent, direction } = useWords();
  const shares = chosen.map((index) => positionOf(article, digest.sentences[index]!).share);
  const at = selected === undefined ? -1 : chosen.indexOf(selected);
  const go = (to: number) => {
    const index = chosen[Math.min(chosen.length - 1, Math.max(0, to))];
    if (index !== undefined) choose(index);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    go(at + (direction === 'rtl' && /Left|Right/.test(event.key) ? -step : step));
  };
  const onClick = (event: TargetedMouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const along = (event.clientX - box.left) / Math.max(1, box.width);
    const share = direction === 'rtl' ? 1 - along : along;
    const nearest = shares.reduce(
      (best, other, index) => (Math.abs(other - share) < Math.abs(shares[best]! - share) ? index : best),
      0,
    );
    go(nearest);
  };
  return (
    <div
      class="bar"
      role="slider"
      tabIndex={0}
      aria-label={t('measure_label')}
      aria-valuemin={0}
      aria-valuemax={chosen.length}
      aria-valuenow={at + 1}
      aria-valuetext={
        at < 0 ? t('measure_none') : t('measure_value', at + 1, chosen.length, percent(shares[at] ?? 0))
      }
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {chosen.map((index, place) => (
        <i
          key={index}
          class={`${index === digest.nutgraf ? 'nut' : ''}${index === selected ? ' on' : ''}`}
          style={{ insetInlineStart: `${(shares[place] ?? 0) * 100}%` }}
        />
      ))}
    </div>
  );
};

/** Reading time of the article, the bar, reading time of the summary. */
export const Measure = (props: BarProps) => {
  const { t, duration } = useWords();
  const { article, digest, chosen } = props;
  const summary = chosen.map((index) => {
    const { start, end } = digest.sentences[index]!;
    return article.text.slice(start, end);
  });
  const whole = duration(readingSeconds(article.text, digest.language));
  const short = duration(readingSeconds(summary.join(' '), digest.language));
  return (
    <div class="measure">
      <span aria-hidden="true">{whole}</span>
      {chosen.length > 0 ? <Bar {...props} /> : <span />}
      <span aria-hidden="true">{short}</span>
      <span class="vh">{t('reading_time', whole, short)}</span>
    </div>
  );
};
