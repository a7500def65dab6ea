import { useState } from 'preact/hooks';
import type { Span } from '../core/text.ts';
import { SentenceItem } from './sentence.tsx';
import type { Told } from './view.ts';
import { directionOf } from './words.ts';
import { useWords } from './words-context.ts';

type SentencesProps = Told & {
  /** The sentences in the order in which they are shown. */
  shown: readonly number[];
  /** Index of the sentence that is shown in the page. */
  marked: number | undefined;
  /** Index of the sentence that the keys are on. */
  current: number | undefined;
  spoken: number | undefined;
  /** The mentions of the name that is chosen; undefined while none is. */
  named: readonly Span[] | undefined;
  added: readonly number[];
  showReasons: boolean;
  choose: (index: number) => void;
};

/** The mentions that stand in sentences shown; undefined where there is none, so that nothing steps back in vain. */
function mentionsIn(
  { digest, shown }: Pick<SentencesProps, 'digest' | 'shown'>,
  named: readonly Span[] | undefined,
): readonly Span[] | undefined {
  const here = named?.filter(({ start }) =>
    shown.some((index) => {
      const sentence = digest.sentences[index];
      return sentence && start >= sentence.start && start < sentence.end;
    }),
  );
  return here && here.length > 0 ? here : undefined;
}

/** The summary: the chosen sentences, each with its paragraph in the margin. */
export const Sentences = (props: SentencesProps) => {
  const { article, digest, shown, marked, current, spoken, added, showReasons, choose, named } = props;
  const { t } = useWords();
  const [asked, setAsked] = useState<ReadonlySet<number>>(new Set());
  const toggle = (index: number) => {
    const next = new Set(asked);
    if (!next.delete(index)) next.add(index);
    setAsked(next);
  };
  if (shown.length === 0) return <p class="nothing">{t('summary_empty')}</p>;
  const here = mentionsIn(props, named);
  const stop = current !== undefined && shown.includes(current) ? current : shown[0];
  return (
    <ol class="sentences" aria-label={t('summary_label')} dir={directionOf(digest.language)}>
      {shown.map((index) => (
        <SentenceItem
          key={index}
          article={article}
          digest={digest}
          index={index}
          stop={index === stop}
          marked={index === marked}
          spoken={index === spoken}
          added={added.includes(index)}
          named={here}
          explained={showReasons !== asked.has(index)}
          explain={() => toggle(index)}
          choose={() => choose(index)}
        />
      ))}
    </ol>
  );
};
