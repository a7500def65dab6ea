import type { Digest } from '../core/digest.ts';
import type { Kind } from '../core/entities/kinds.ts';
import type { Span } from '../core/text.ts';
import { FactItem } from './fact-item.tsx';
import type { FactsProps } from './facts-props.ts';
import { directionOf, type Key } from './words.ts';
import { useWords } from './words-context.ts';

/** An answer to one of the questions, with its place in the article. */
export type Answer = { question: Key; words: string; span: Span };

const mostNamed = 3;

const named = (digest: Digest, question: Key, kinds: readonly Kind[]): Answer[] =>
  digest.entities
    .filter(({ kind, mentions }) => kinds.includes(kind) && mentions.length > 0)
    .slice(0, mostNamed)
    .map(({ name, mentions }) => ({ question, words: name, span: mentions[0]! }));

/** Who, what, when, where, how much: filled from the digest alone; a question without an answer is left out. */
export function answersOf({ article, digest }: Pick<FactsProps, 'article' | 'digest'>): Answer[] {
  const { dates, figures } = digest.facts;
  const nutgraf = digest.sentences[digest.nutgraf ?? -1];
  const cut = (span: Span): string => article.text.slice(span.start, span.end);
  const people = named(digest, 'question_who', ['person']);
  return [
    ...(people.length > 0 ? people : named(digest, 'question_who', ['organization', 'group'])),
    ...(nutgraf ? [{ question: 'question_what' as const, words: cut(nutgraf), span: nutgraf }] : []),
    ...dates
      .slice(0, 1)
      .map((date) => ({ question: 'question_when' as const, words: date.text, span: date })),
    ...named(digest, 'question_where', ['place']).slice(0, 2),
    ...figures.slice(0, 2).map((figure) => ({
      question: 'question_amount' as const,
      words:
        figure.of === undefined || figure.text.includes(figure.of)
          ? figure.text
          : `${figure.text} · ${figure.of}`,
      span: figure,
    })),
  ];
}

/** The card in short. */
export const Questions = (props: FactsProps) => {
  const { t } = useWords();
  const answers = answersOf(props);
  const asked = [...new Set(answers.map(({ question }) => question))];
  if (asked.length < 2) return null;
  return (
    <section class="questions">
      <h2>{t('facts_questions')}</h2>
      <dl>
        {asked.map((question) => (
          <div key={question}>
            <dt>{t(question)}</dt>
            {answers
              .filter((answer) => answer.question === question)
              .map(({ words, span }) => (
                <dd key={`${span.start}-${span.end}`} dir={directionOf(props.digest.language)}>
                  <FactItem {...props} span={span}>
                    {words}
                  </FactItem>
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </section>
  );
};
