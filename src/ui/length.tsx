import { lengthRange } from '../chosen.ts';
import { RoundButton } from './round-button.tsx';
import { useWords } from './words-context.ts';

type LengthProps = { sentences: number; most: number; change: (sentences: number) => void };

/** The length of the summary: shorter, how many sentences, longer. */
export const Length = ({ sentences, most, change }: LengthProps) => {
  const { t, plural } = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend and a box
    <div class="length" role="group" aria-label={t('length_label')}>
      <RoundButton
        name="minus"
        label={t('length_shorter')}
        off={sentences <= lengthRange.min}
        act={() => change(sentences - 1)}
      />
      <output aria-live="polite">{plural('length', sentences)}</output>
      <RoundButton
        name="plus"
        label={t('length_longer')}
        off={sentences >= most}
        act={() => change(sentences + 1)}
      />
    </div>
  );
};
