import { Fragment, type JSX } from 'preact';
import type { Digest } from '../core/digest.ts';
import type { Sentence } from '../core/summary/sentence.ts';
import type { Span } from '../core/text.ts';
import { meanings, withMeanings } from './acronyms.ts';
import { Icon } from './icon.tsx';
import { Passage } from './passage.tsx';
import { positionOf } from './position.ts';
import { Reasons } from './reasons.tsx';
import type { Told } from './view.ts';
import { useWords } from './words-context.ts';

type ItemProps = Told & {
  index: number;
  stop: boolean;
  marked: boolean;
  spoken: boolean;
  added: boolean;
  explained: boolean;
  /** The mentions of the name that the reader has chosen; undefined while none is. */
  named: readonly Span[] | undefined;
  explain: () => void;
  choose: () => void;
};

/** The editor's note before a sentence, outside of the quoted words. */
const Antecedent = ({ words }: { words: string }) => {
  const { t } = useWords();
  return (
    <span class="note" title={t('antecedent_label', words)}>
      <span class="vh">{t('antecedent_label', words)}</span>
      <span aria-hidden="true">{t('antecedent', words)}</span>{' '}
    </span>
  );
};

/** Words in which acronyms whose meaning the article gives show it when pointed at. */
const Spelled = ({ text, digest }: { text: string; digest: Digest }) => (
  <>
    {withMeanings(text, meanings(digest)).map(({ words, meaning }, index) =>
      meaning === undefined ? (
        <Fragment key={index}>{words}</Fragment>
      ) : (
        <abbr key={index} title={meaning}>
          {words}
        </abbr>
      ),
    )}
  </>
);

type QuotedProps = Told & { span: Span; named: readonly Span[] };

/** The sentence word for word, with the chosen name marked in it. */
const Quoted = ({ article, digest, span, named }: QuotedProps) => {
  const cut = (from: number, to: number) => <Spelled text={article.text.slice(from, to)} digest={digest} />;
  const pieces: JSX.Element[] = [];
  let from = span.start;
  for (const { start, end } of named) {
    if (start < from || end > span.end) continue;
    pieces.push(cut(from, start), <mark>{cut(start, end)}</mark>);
    from = end;
  }
  return (
    <>
      {pieces}
      {cut(from, span.end)}
    </>
  );
};

const Explanation = ({
  sentence,
  id,
  article,
}: { sentence: Sentence; id: string } & Pick<Told, 'article'>) => {
  const { t, plural, percent, direction, locale } = useWords();
  const { paragraph, share } = positionOf(article, sentence, sentence.block);
  const alike = sentence.similar?.length ?? 0;
  const place = share === 0 ? t('place_start', paragraph) : t('place', paragraph, percent(share));
  return (
    <div class="explanation" id={id} lang={locale}>
      <p>
        <bdi dir={direction}>{place}</bdi>
      </p>
      <Reasons reasons={sentence.reasons} />
      {alike > 0 && (
        <p>
          <bdi dir={direction}>{plural('sentence_similar', alike)}</bdi>
        </p>
      )}
    </div>
  );
};

/** One sentence of the summary, its place in the margin, and on demand why it was chosen. */
export const SentenceItem = (props: ItemProps) => {
  const { article, digest, index, marked, spoken, added, explained, explain, choose, stop, named } = props;
  const { t } = useWords();
  const sentence = digest.sentences[index]!;
  const isNutgraf = index === digest.nutgraf;
  const isAside = named?.every(({ start }) => start < sentence.start || start >= sentence.end);
  const classes = ['sentence', isNutgraf && 'nut', marked && 'on', spoken && 'spoken', isAside && 'aside'];
  const { paragraph } = positionOf(article, sentence, sentence.block);
  const id = `why-${index}`;
  return (
    <li class={classes.filter(Boolean).join(' ')} data-sentence={index} aria-current={spoken || undefined}>
      <Passage
        at={t('paragraph_mark', paragraph)}
        pressed={marked}
        act={choose}
        stop={stop}
        lang={digest.language}
      >
        {isNutgraf && <span class="vh">{t('nutgraf')}: </span>}
        {added && <span class="new">{t('sentence_new')} </span>}
        {sentence.antecedent && <Antecedent words={sentence.antecedent.text} />}
        <Quoted {...{ article, digest }} span={sentence} named={named ?? []} />
        {spoken && <span class="vh"> ({t('sentence_spoken')})</span>}
      </Passage>
      <button
        type="button"
        class="why"
        aria-label={t('why')}
        title={t('why')}
        aria-expanded={explained}
        aria-controls={explained ? id : undefined}
        onClick={explain}
      >
        <Icon name="more" />
      </button>
      {explained && <Explanation sentence={sentence} id={id} article={article} />}
    </li>
  );
};
