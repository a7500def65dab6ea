import type { ComponentChildren } from 'preact';
import type { Span } from '../core/text.ts';
import type { FactsProps } from './facts-props.ts';
import { sameSpan } from './marks.ts';
import { Passage } from './passage.tsx';
import { positionOf } from './position.ts';
import { useWords } from './words-context.ts';

type FactItemProps = FactsProps & { span: Span; children: ComponentChildren };

/** One fact, with its paragraph in the margin; pressing it shows the place in the page, again clears. */
export const FactItem = ({ article, digest, mark, show, span, children }: FactItemProps) => {
  const { t } = useWords();
  const pressed = mark.on === 'fact' && sameSpan(mark.span, span);
  const { paragraph } = positionOf(article, span);
  return (
    <Passage
      at={t('paragraph_mark', paragraph)}
      pressed={pressed}
      lang={digest.language}
      act={() => show(pressed ? { on: 'none' } : { on: 'fact', span })}
    >
      {children}
    </Passage>
  );
};
