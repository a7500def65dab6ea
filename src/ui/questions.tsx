import type { Digest } from '../core/digest.ts';
import type { Kind } from '../core/entities/kinds.ts';
import type { DateMention, Figure } from '../core/facts/facts.ts';
import type { Span } from '../core/text.ts';
import { amountBeside } from './amount.ts';
import { dateBeside } from './date-label.ts';
import { FactItem } from './fact-item.tsx';
import type { FactsProps } from './facts-props.ts';
import { directionOf, type Key, type Words } from './words.ts';
import { useWords } from './words-context.ts';

/** An answer to one of the questions, with its place in the article; `note` is its value in the reader's own words. */
export type Answer = {
  question: Key;
  words: string;
  span: Span;
  note?: (words: Words) => string | undefined;
};

const mostNamed = 3;
const mostPlaces = 2;
const mostFigures = 2;

const named = (digest: Digest, question: Key, kinds: readonly Kind[]): Answer[] =>
  digest.entities
    .filter(({ kind, mentions }) => kinds.includes(kind) && mentions.length > 0)
    .slice(0, mostNamed)
    .map(({ name, mentions }) => ({ question, words: name, span: mentions[0]! }));

const when = (date: DateMention): Answer => ({
  question: 'question_when',
  words: date.text,
  span: date,
  note: (words) => dateBeside(date, words),
});

const amount = (figure: Figure): Answer => ({
  question: 'question_amount',
  words:
    figure.of === undefined || figure.text.includes(figure.of)
      ? figure.text
      : `${figure.text} · ${figure.of}`,
  span: figure,
  note: ({ locale }) => amountBeside(figure, locale),
});

/** What stands in the sentence that tells the story goes first. */
const toldFirst = <Fact extends Span>(facts: readonly Fact[], story: Span | undefined): Fact[] => {
  const told = facts.filter(({ start }) => story && start >= story.start && start < story.end);
  return [...told, ...facts.filter((fact) => !told.includes(fact))];
};

/** Who, what, when, where, how much: filled from the digest alone; a question without an answer is left out. */
export function answersOf({ article, digest }: Pick<FactsProps, 'article' | 'digest'>): Answer[] {
  const { dates, figures } = digest.facts;
  const nutgraf = digest.sentences[digest.nutgraf ?? -1];
  const cut = (span: Span): string => article.text.slice(span.start, span.end);
  const people = named(digest, 'question_who', ['person']);
  return [
    ...(people.length > 0 ? people : named(digest, 'question_who', ['organization', 'group'])),
    ...(nutgraf ? [{ question: 'question_what' as const, words: cut(nutgraf), span: nutgraf }] : []),
    ...toldFirst(dates, nutgraf).slice(0, 1).map(when),
    ...named(digest, 'question_where', ['place']).slice(0, mostPlaces),
    ...toldFirst(figures, nutgraf).slice(0, mostFigures).map(amount),
  ];
}

/** An answer as one press leads to it. */
const Answered = ({ answer, ...props }: FactsProps & { answer: Answer }) => {
  const words = useWords();
  const note = answer.note?.(words);
  return (
    <dd dir={directionOf(props.digest.language)}>
      <FactItem {...props} span={answer.span}>
        {answer.words}
        {note !== undefined && ' '}
        {note !== undefined && (
          <bdi class="value" lang={words.locale} dir={words.direction}>
            {note}
          </bdi>
        )}
      </FactItem>
    </dd>
  );
};

/** The questions in the order in which a reporter asks them. */
const asked = [
  'question_who',
  'question_what',
  'question_when',
  'question_where',
  'question_amount',
] as const satisfies readonly Key[];

/** The card in short: each question with its answers; one that the article does not answer stays empty. */
export const Questions = (props: FactsProps) => {
  const { t } = useWords();
  const answers = answersOf(props);
  if (answers.length === 0) return null;
  return (
    <section class="questions">
      <h2>{t('facts_questions')}</h2>
      <dl>
        {asked.map((question) => {
          const here = answers.filter((answer) => answer.question === question);
          return (
            <div key={question}>
              <dt>{t(question)}</dt>
              {here.length === 0 && <dd class="empty">—</dd>}
              {here.map((answer) => (
                <Answered key={`${answer.span.start}-${answer.span.end}`} {...props} answer={answer} />
              ))}
            </div>
          );
        })}
      </dl>
    </section>
  );
};
