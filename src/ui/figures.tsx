import type { Figure } from '../core/facts/facts.ts';
import { amountBeside } from './amount.ts';
import { excerptOf } from './excerpt.ts';
import { FactItem } from './fact-item.tsx';
import type { FactsProps } from './facts-props.ts';
import { directionOf } from './words.ts';
import { useWords } from './words-context.ts';

const room = 60;

/** Figures that count the same thing, in the order of the article. */
export type Counted = { of: string | undefined; figures: Figure[] };

/** Figures by what they count, in the order in which the article first does; the others one by one. */
export function byCounted(figures: readonly Figure[]): Counted[] {
  const groups: Counted[] = [];
  const byName = new Map<string, Counted>();
  for (const figure of figures) {
    const known = figure.of === undefined ? undefined : byName.get(figure.of.toLowerCase());
    if (known) {
      known.figures.push(figure);
      continue;
    }
    const group = { of: figure.of, figures: [figure] };
    groups.push(group);
    if (figure.of !== undefined) byName.set(figure.of.toLowerCase(), group);
  }
  return groups;
}

/** A figure as the article writes it, and beside it its value and unit in the reader's own digits. */
const Amount = ({ figure, words }: { figure: Figure; words: string }) => {
  const { locale, direction } = useWords();
  const amount = amountBeside(figure, locale);
  return (
    <span class="amount">
      <b class="figure">{words}</b>
      {amount !== undefined && ' '}
      {amount !== undefined && (
        <bdi class="value" lang={locale} dir={direction}>
          {amount}
        </bdi>
      )}
    </span>
  );
};

/** How much: the figures as written, each with its value, and those that count the same under each other. */
export const Figures = (props: FactsProps) => {
  const { t } = useWords();
  const { article, digest } = props;
  const groups = byCounted(digest.facts.figures);
  if (groups.length === 0) return null;
  return (
    <section class="figures">
      <h2>{t('facts_figures')}</h2>
      <ul class="passages" dir={directionOf(digest.language)}>
        {groups.flatMap(({ of, figures }) =>
          figures.map((figure, index) => {
            const { before, words, after } = excerptOf(article, digest, figure, room);
            return (
              <li key={`${figure.start}-${figure.end}`} class={figures.length > 1 ? 'same' : undefined}>
                {index === 0 && figures.length > 1 && <h3>{of}</h3>}
                <FactItem {...props} span={figure}>
                  <Amount figure={figure} words={words} />{' '}
                  <span class="context">
                    {before}
                    <b>{words}</b>
                    {after}
                  </span>
                </FactItem>
              </li>
            );
          }),
        )}
      </ul>
    </section>
  );
};
