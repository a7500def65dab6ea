import { type Kind, raised } from './kind.ts';
import { hasPhrase, isLabelled, type Reading, type Told } from './reading.ts';

/** Fewest sentences in which the writer speaks of himself, and their least share, for a text without a label. */
const FEWEST = 5;
const SHARE = 0.2;
/** Fewest sentences in which he says what should be. */
const FEWEST_THESES = 3;
/** How far the sentence that says what should be is raised towards the top. */
const RAISE = 0.6;
/** Longest text, in sentences, whose every sentence is read. */
const MOST_READ = 400;

const QUOTED = /["“”„«»「」]/;

const isThesis = ({ article, rules }: Reading, { start, end }: Told): boolean =>
  hasPhrase(article.text.slice(start, Math.min(end, start + 400)).toLowerCase(), rules.thesis);

/** Whether the writer speaks for himself throughout: by his own words, not in quotations. */
function isPersonal(reading: Reading): boolean {
  const { article, rules, sentences } = reading;
  const own = sentences
    .slice(0, MOST_READ)
    .filter(({ start, end, barred }) => !barred && !QUOTED.test(article.text.slice(start, end)));
  const mine = own.filter(({ start, end }) =>
    hasPhrase(article.text.slice(start, Math.min(end, start + 400)).toLowerCase(), rules.me),
  );
  if (mine.length < FEWEST || mine.length < own.length * SHARE) return false;
  return own.filter((sentence) => isThesis(reading, sentence)).length >= FEWEST_THESES;
}

/** Comment and leader: labelled so, and the thesis first. */
export const opinion: Kind = {
  name: 'opinion',
  detect: (reading) => {
    const { article, rules, title, blocks } = reading;
    const labels = blocks
      .slice(0, 4)
      .filter(({ whole }) => whole)
      .map(({ head }) => head.toLowerCase());
    const labelled =
      article.labels?.includes('opinion') ||
      isLabelled(title, rules.opinion) ||
      labels.some((label) => isLabelled(label, rules.opinion));
    return labelled || isPersonal(reading) ? { name: 'opinion' } : undefined;
  },
  shape: (reading, sentences) => {
    const { article } = reading;
    const free = (sentence: (typeof sentences)[number]) =>
      !sentence.barred &&
      sentence.leansOn === undefined &&
      !QUOTED.test(article.text.slice(sentence.start, sentence.end));
    const theses = sentences.filter((sentence) => free(sentence) && isThesis(reading, sentence));
    const best = theses.reduce<(typeof sentences)[number] | undefined>(
      (top, sentence) => (!top || sentence.score > top.score ? sentence : top),
      undefined,
    );
    // What leans on it stays behind it.
    const at = best ? sentences.indexOf(best) : undefined;
    return sentences.map((sentence, index) => {
      if (index === at) return { ...raised(sentence, RAISE), group: 0 };
      return at !== undefined && sentence.leansOn === at ? { ...sentence, group: 0 } : sentence;
    });
  },
};
