import { useEffect, useRef } from 'preact/hooks';
import type { Span } from '../core/text.ts';
import type { Paint } from '../messages.ts';
import { useWords } from '../ui/words-context.ts';
import { sample } from './sample.ts';

const highlightName = 'nutgraf-sample';
const { article } = sample;

/** The range of a span in the printed article, whose paragraphs hold one text node each. */
function rangeOf(paper: HTMLElement, span: Span): Range | undefined {
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
function paintPaper(paper: HTMLElement, paints: readonly Paint[]): void {
  const ranges = paints.flatMap(({ spans }) => spans.flatMap((span) => rangeOf(paper, span) ?? []));
  CSS.highlights?.set(highlightName, new Highlight(...ranges));
  const { spans, scroll } = paints.find((paint) => paint.scroll !== undefined) ?? {};
  const first = spans?.[scroll ?? 0] && rangeOf(paper, spans[scroll ?? 0]!);
  const top = first?.startContainer.parentElement?.offsetTop;
  if (top !== undefined) paper.scrollTo({ top: top - paper.offsetTop - 40, behavior: 'auto' });
}

/** The sample article as its page would show it, with what the interface has painted. */
export const Paper = ({ paints }: { paints: readonly Paint[] }) => {
  const { t } = useWords();
  const paper = useRef<HTMLElement>(null);
  useEffect(() => {
    if (paper.current) paintPaper(paper.current, paints);
  }, [paints]);
  return (
    <section
      class="paper"
      ref={paper}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
      tabIndex={0}
      aria-label={t('welcome_sample')}
      lang="en"
      dir="ltr"
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
