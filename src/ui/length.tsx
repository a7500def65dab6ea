import { Icon } from './icon.tsx';
import { useWords } from './words-context.ts';

/** Fewest and most sentences of a summary. */
export const lengthRange = { min: 1, max: 10 } as const;

type LengthProps = { sentences: number; most: number; change: (sentences: number) => void };

/** The length of the summary: shorter, how many sentences, longer. */
export const Length = ({ sentences, most, change }: LengthProps) => {
  const { t, plural } = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend and a box
    <div class="length" role="group" aria-label={t('length_label')}>
      <button
        type="button"
        class="round"
        aria-label={t('length_shorter')}
        title={t('length_shorter')}
        aria-disabled={sentences <= lengthRange.min}
        onClick={() => change(sentences - 1)}
      >
        <Icon name="minus" />
      </button>
      <output aria-live="polite">{plural('length', sentences)}</output>
      <button
        type="button"
        class="round"
        aria-label={t('length_longer')}
        title={t('length_longer')}
        aria-disabled={sentences >= most}
        onClick={() => change(sentences + 1)}
      >
        <Icon name="plus" />
      </button>
    </div>
  );
};
