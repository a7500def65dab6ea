import { type Kind, raised } from './kind.ts';
import { hasPhrase, isLabelled, type Reading } from './reading.ts';

/** Sentences at the text's start among which it says who has died, at what age, and why he was known. */
const FIRST = 6;
const RAISE = 0.7;

/** An age at death: two figures or three, or numbers of East Asian writing, near the word for it or after a comma. */
const AGE = /(?<![\d.,:])(?:[2-9]\d|1[01]\d)(?![\d.,:%]\d|%)/u;

/** A name in the title: two capitalised words in a row, or any title in a script without capitals. */
const NAMED = /\p{Lu}[\p{L}'’.-]{1,60} (?:\p{L}{1,3} )?\p{Lu}[\p{L}'’-]+|[\p{Lo}]{2}/u;

/** Somebody's death with the age stands in the title, or in the first sentences of a text whose title tells of it. */
function tellsOfDeath({ article, rules, title, sentences }: Reading): boolean {
  if (!hasPhrase(title, rules.died) || !NAMED.test(article.title ?? '')) return false;
  if (AGE.test(title)) return true;
  return sentences.slice(0, FIRST / 2).some(({ start, end }) => {
    const words = article.text.slice(start, end).toLowerCase();
    return AGE.test(words) && hasPhrase(words, rules.died);
  });
}

/** An obituary: the sentence with the name, the age and why the dead was known comes before all others. */
export const obituary: Kind = {
  name: 'obituary',
  detect: (reading) => {
    const { rules, title, head } = reading;
    const labelled =
      isLabelled(title, rules.obituary) ||
      head
        .split('\n')
        .slice(0, 3)
        .some((line) => isLabelled(line, rules.obituary));
    return labelled || tellsOfDeath(reading) ? { name: 'obituary' } : undefined;
  },
  shape: ({ article, rules }, sentences) => {
    const first = sentences.filter(({ barred }) => !barred).slice(0, FIRST);
    const says = first.find(({ start, end }) => {
      const words = article.text.slice(start, end);
      return AGE.test(words) && (hasPhrase(words.toLowerCase(), rules.died) || NAMED.test(words));
    });
    return sentences.map((sentence) => (sentence === says ? raised(sentence, RAISE) : sentence));
  },
};
