import { useRef } from 'preact/hooks';
import type { Options } from '../options.ts';
import type { FactsProps } from './facts-props.ts';
import { Figures } from './figures.tsx';
import { Questions } from './questions.tsx';
import { Quotations } from './quotations.tsx';
import { Timeline } from './timeline.tsx';
import { useFactKeys } from './use-fact-keys.ts';
import { useWords } from './words-context.ts';

type FactKind = Options['factKinds'][number];
type FactOptions = Pick<Options, 'factKinds' | 'singleKeys'>;

/** The parts of the tab in their order, each with whether the article gives it. */
const parts: readonly { kind: FactKind; Part: (props: FactsProps) => preact.JSX.Element | null }[] = [
  { kind: 'questions', Part: Questions },
  { kind: 'quotations', Part: Quotations },
  { kind: 'dates', Part: Timeline },
  { kind: 'figures', Part: Figures },
];

/** Who said what, when, how much; parts that the article does not give are not there. */
export const Facts = ({ options, ...props }: FactsProps & { options: FactOptions }) => {
  const { t } = useWords();
  const list = useRef<HTMLDivElement>(null);
  useFactKeys(list, options.singleKeys);
  const { quotations, dates, figures } = props.digest.facts;
  if (quotations.length + dates.length + figures.length === 0)
    return <p class="nothing">{t('facts_none')}</p>;
  return (
    <div class="facts" ref={list}>
      {parts
        .filter(({ kind }) => options.factKinds.includes(kind))
        .map(({ kind, Part }) => (
          <Part key={kind} {...props} />
        ))}
    </div>
  );
};
