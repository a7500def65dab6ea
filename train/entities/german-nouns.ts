import { SHORTEST_PART } from '../../src/core/entities/gazetteer/stems.ts';
import { Form, Gap, type Tokens, tokenize, tokenText } from '../../src/core/entities/tokens/index.ts';
import { dictionaryNouns } from './german-dictionary.ts';
import { languageOf } from './languages.ts';
import { germanTexts } from './silver/german-texts.ts';

/** Words that a German noun phrase may open with; a name seldom follows them. */
const DETERMINERS = new Set(
  `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein meine sein seine seinen
  seinem seiner ihr ihre ihren ihrem ihrer unser unsere jede jeder jedes jeden jedem diese dieser dieses diesen diesem
  viele vielen alle allen aller mehr weniger zwei drei vier fünf sechs zehn einige einigen mehrere zum zur vom beim im am ins
  solche welche manche andere anderen neue neuen neuer gute guten große großen ersten letzten eigenen`.split(
    /\s+/,
  ),
);

/** Ends of adjectives in the cases that stand before a noun. */
const ADJECTIVE = /.{2,}(?:isch|lich|ig|bar|sam|los|voll|end|t)(?:e|en|er|es|em)$/;

/** Any word that may be an adjective between a determiner and a noun. */
const DECLINED = /.{3,}(?:e|en|er|es|em)$/;

/** How often a word stands inside a sentence, and how often after what opens a noun phrase, and after a forename. */
type Uses = { all: number; determined: number; named: number };

const isDetermined = (text: string, tokens: Tokens, i: number): boolean => {
  const prior = tokenText(text, tokens, i - 1).toLowerCase();
  if (DETERMINERS.has(prior)) return true;
  if (tokens.form[i - 1] !== Form.lowercase) return false;
  if (ADJECTIVE.test(prior)) return true;
  return i > 1 && DECLINED.test(prior) && DETERMINERS.has(tokenText(text, tokens, i - 2).toLowerCase());
};

function addUse(uses: Map<string, Uses>, key: string, determined: boolean, named: boolean): void {
  const use = uses.get(key) ?? { all: 0, determined: 0, named: 0 };
  use.all++;
  if (determined) use.determined++;
  if (named) use.named++;
  uses.set(key, use);
}

/** Case and plural endings of German nouns. */
const ENDING = /(?<=.{4})(?:ern|en|er|em|es|e|n|s)$/;

const stemOf = (word: string): string => word.replace(ENDING, '');

/** Share of uses after a determiner or an adjective from which a word seen so often is taken for a common noun. */
const BARS = { often: 0.2, seldom: 0.35, otherForms: 0.3, surname: 0.25 };

/** Whether a word is mostly the surname that follows a forename, even if it is a noun as well ("Schäfer"). */
const isSurname = ({ all, determined, named }: Uses): boolean =>
  named > 1 && named / all > BARS.surname && named > determined;

const isNoun = ({ all, determined }: Uses): boolean =>
  determined >= 1 && determined / all >= (all > 5 ? BARS.often : BARS.seldom);

/** The longest listed noun that a compound ends with. */
function lastPart(word: string, listed: ReadonlySet<string>): string | undefined {
  for (let from = 3; word.length - from >= SHORTEST_PART; from++)
    if (listed.has(word.slice(from))) return word.slice(from);
  return undefined;
}

/** The words with a capital inside sentences of the German pages, and all forms of a stem together. */
function usesIn(
  folder: string,
  isForename: (word: string) => boolean,
): { words: Map<string, Uses>; stems: Map<string, Uses> } {
  const words = new Map<string, Uses>();
  const stems = new Map<string, Uses>();
  for (const text of germanTexts(folder)) {
    const tokens = tokenize(text);
    for (let i = 1; i < tokens.count; i++) {
      if (tokens.form[i] !== Form.capital || tokens.gap[i] !== Gap.space) continue;
      if (tokens.form[i - 1] === Form.symbol) continue;
      const word = tokenText(text, tokens, i).toLowerCase();
      const determined = isDetermined(text, tokens, i);
      const named = tokens.form[i - 1] === Form.capital && isForename(tokenText(text, tokens, i - 1));
      addUse(words, word, determined, named);
      addUse(stems, stemOf(word), determined, named);
    }
  }
  return { words, stems };
}

/** Endings by which the recogniser knows a common noun without a list. */
const COMMON_END = new RegExp(
  `..(?:${languageOf('de').names!.commonEndings!.trim().split(/\s+/).join('|')})$`,
);

/** What the name lists say of a word. */
export type NameTest = { isName: (word: string) => boolean; isForename: (word: string) => boolean };

/**
 * German common nouns, lower case. The nouns of a dictionary; and what is used as a noun in the German pages of
 * trafilatura's evaluation set: it follows a determiner or an
 * adjective more often than a name does. A form that is seldom seen goes with the other forms of its stem. Compounds
 * that end with a listed noun are left out, so are nouns by their common ending, and what the lists know as a name or the pages as a surname.
 */
export function commonNouns(folder: string, { isName, isForename }: NameTest): string[] {
  const { words, stems } = usesIn(folder, isForename);
  const dictionary = dictionaryNouns();
  const used = [...words]
    .filter(([word, uses]) => {
      if (isName(word) || uses.all < 2) return false;
      if (isNoun(uses)) return true;
      const { all, determined } = stems.get(stemOf(word))!;
      return all > 2 * uses.all && determined / all >= BARS.otherForms;
    })
    .map(([word]) => word);
  const surnames = new Set([...words].filter(([, uses]) => isSurname(uses)).map(([word]) => word));
  const listed = new Set([...used, ...dictionary].filter((word) => !surnames.has(word)));
  return [...listed].filter((noun) => !lastPart(noun, listed) && !COMMON_END.test(noun));
}
