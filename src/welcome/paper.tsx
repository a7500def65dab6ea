import { useEffect, useRef } from 'preact/hooks';
import type { Article } from '../core/article.ts';
import type { Span } from '../core/text.ts';
import type { Paint } from '../messages.ts';
import { directionOf } from '../ui/words.ts';
import { useWords } from '../ui/words-context.ts';

const highlightName = 'nutgraf-sample';

type Printed = { paper: HTMLElement; article: Article };

/** The range of a span in the printed article, whose paragraphs hold one text node each. */
function rangeOf({ paper, article }: Printed, span: Span): Range | undefined {
  const at = article.blocks.findIndex((block) => span.start >= block.start && span.end <= block.end);
  const text = paper.querySelectorAll('.block')[at]?.firstChild;
  const block = article.blocks[at];
  if (!text || !block) return undefined;
  const range = document.createRange();
  range.setStart(text, span.start - block.start);
  range.setEnd(text, span.end - block.start);
  return range;
}

/** Paints in the printed article just as the extension paints in a page: without touching a node. */
function paintPaper(printed: Printed, paints: readonly Paint[]): void {
  const { paper } = printed;
  const ranges = paints.flatMap(({ spans }) => spans.flatMap((span) => rangeOf(printed, span) ?? []));
  CSS.highlights?.set(highlightName, new Highlight(...ranges));
  const { spans, scroll } = paints.find((paint) => paint.scroll !== undefined) ?? {};
  const first = spans?.[scroll ?? 0] && rangeOf(printed, spans[scroll ?? 0]!);
  const top = first?.startContainer.parentElement?.offsetTop;
  if (top !== undefined) paper.scrollTo({ top: top - paper.offsetTop - 40, behavior: 'auto' });
}

/** The sample article as its page would show it, with what the interface has painted. */
export const Paper = ({ article, paints }: { article: Article; paints: readonly Paint[] }) => {
  const { t } = useWords();
  const paper = useRef<HTMLElement>(null);
  useEffect(() => {
    if (paper.current) paintPaper({ paper: paper.current, article }, paints);
  }, [article, paints]);
  return (
    <section
      class="paper"
      ref={paper}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
      tabIndex={0}
      aria-label={t('welcome_sample')}
      lang={article.language}
      dir={directionOf(article.language ?? '')}
    >
      <p class="paper-title">{article.title}</p>
      {article.blocks.map(({ start, end }) => (
        <p key={start} class="block">
          {article.text.slice(start, end)}
        </p>
      ))}
    </section>
  );
};
