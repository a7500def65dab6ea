import type { Sentence } from '../sentence.ts';
import { type Kind, without } from './kind.ts';
import { hasPhrase, isLabelled, type Reading } from './reading.ts';

/** Fewest questions of an interview, and their least share of the blocks. */
const FEWEST = 3;
const SHARE = 0.15;
/** Longest question, in UTF-16 units. */
const LONGEST = 600;

const LABEL = /^(?:Q|Question|Frage|Pregunta|Domanda|P|F|В|Вопрос|Питання|问|問|Vraag|Fråga)\s?[:.：]\s/u;

/** The blocks that ask, each followed by one that answers. */
function questionsIn({ blocks }: Reading): number[] {
  return blocks.flatMap((block, at) => {
    const answer = blocks[at + 1];
    if (block.end - block.start > LONGEST || !answer || block.type === 'item') return [];
    const asks = (block.asks && !answer.asks) || LABEL.test(block.head);
    return asks && answer.type !== 'heading' ? [at] : [];
  });
}

/** Whether the questions are put to somebody: they say `you`, carry labels, or the text calls itself an interview. */
function isTalk(reading: Reading, questions: readonly number[]): boolean {
  const { article, rules, title, head, blocks } = reading;
  if (hasPhrase(title, rules.interview) || head.split('\n').some((line) => isLabelled(line, rules.interview)))
    return true;
  const toSomebody = questions.filter((at) => {
    const { start, end } = blocks[at]!;
    return LABEL.test(blocks[at]!.head) || hasPhrase(article.text.slice(start, end).toLowerCase(), rules.you);
  });
  return toSomebody.length * 2 >= questions.length && isOwnWord(reading, questions);
}

/** Least share of the answers in which somebody speaks of himself; guides in questions and answers have none. */
const OWN = 0.25;

function isOwnWord({ article, rules, blocks }: Reading, questions: readonly number[]): boolean {
  if (!rules.me || questions.some((at) => LABEL.test(blocks[at]!.head))) return true;
  const own = questions.filter((at) => {
    const { start, end } = blocks[at + 1]!;
    return hasPhrase(article.text.slice(start, end).toLowerCase(), rules.me);
  });
  return own.length >= questions.length * OWN;
}

/** For each block that answers, the block that asked. */
function asked(questions: readonly number[], blocks: number): (number | undefined)[] {
  const table: (number | undefined)[] = Array.from({ length: blocks });
  questions.forEach((question, at) => {
    for (let block = question + 1; block < (questions[at + 1] ?? blocks); block++) table[block] = question;
  });
  return table;
}

/** The last sentence of each block that asks. */
function lastSentences(sentences: readonly Sentence[], questions: readonly number[]): Map<number, number> {
  const asking = new Set(questions);
  const last = new Map<number, number>();
  sentences.forEach(({ block }, index) => {
    if (asking.has(block)) last.set(block, index);
  });
  return last;
}

/** An interview: an answer is never shown without its question, nor a question without an answer. */
export const interview: Kind = {
  name: 'interview',
  detect: (reading) => {
    const questions = questionsIn(reading);
    const enough = questions.length >= FEWEST && questions.length >= reading.blocks.length * SHARE;
    return enough && isTalk(reading, questions) ? { name: 'interview' } : undefined;
  },
  shape: (reading, sentences) => {
    const questions = questionsIn(reading);
    const last = lastSentences(sentences, questions);
    const table = asked(questions, reading.blocks.length);
    return sentences.map((sentence, index) => {
      if (last.has(sentence.block)) return askingSentence(sentence, index, last);
      const question = last.get(table[sentence.block] ?? -1);
      if (question === undefined || sentence.barred) return sentence;
      const leansInside =
        sentence.leansOn !== undefined && sentence.leansOn > question && !sentence.antecedent;
      return leansInside ? sentence : { ...without(sentence, 'antecedent'), leansOn: question };
    });
  },
};

/** The sentence that is shown for the question is the last of its block; what stands before it is only read. */
function askingSentence(sentence: Sentence, index: number, last: ReadonlyMap<number, number>): Sentence {
  if (last.get(sentence.block) !== index) return { ...sentence, barred: true };
  return { ...without(without(without(sentence, 'barred'), 'leansOn'), 'antecedent'), question: true };
}
