import { Form, Gap, type Tokens, tokenize, tokenText } from '../../src/core/entities/tokens/index.ts';
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

/** How often a word stands inside a sentence, and how often after what opens a noun phrase. */
type Uses = { all: number; determined: number };

const isDetermined = (text: string, tokens: Tokens, i: number): boolean => {
  const prior = tokenText(text, tokens, i - 1).toLowerCase();
  if (DETERMINERS.has(prior)) return true;
  if (tokens.form[i - 1] !== Form.lower) return false;
  if (ADJECTIVE.test(prior)) return true;
  return i > 1 && DECLINED.test(prior) && DETERMINERS.has(tokenText(text, tokens, i - 2).toLowerCase());
};

function addUse(uses: Map<string, Uses>, key: string, determined: boolean): void {
  const use = uses.get(key) ?? { all: 0, determined: 0 };
  use.all++;
  if (determined) use.determined++;
  uses.set(key, use);
}

/** Case and plural endings of German nouns. */
const ENDING = /(?<=.{4})(?:ern|en|er|em|es|e|n|s)$/;

const stemOf = (word: string): string => word.replace(ENDING, '');

/** Share of uses after a determiner or an adjective from which a word seen so often is taken for a common noun. */
const BARS = { often: 0.2, seldom: 0.35, otherForms: 0.3 };

const isNoun = ({ all, determined }: Uses): boolean =>
  determined >= 1 && determined / all >= (all > 5 ? BARS.often : BARS.seldom);

/** Letters of the shortest last part by which a compound is known without being listed itself. */
const SHORTEST_PART = 6;

function endsWithNoun(word: string, listed: ReadonlySet<string>): boolean {
  for (let from = 3; word.length - from >= SHORTEST_PART; from++)
    if (listed.has(word.slice(from))) return true;
  return false;
}

/**
 * German common nouns, lower case, by how they are used in the German pages of trafilatura's evaluation set: a noun
 * follows a determiner or an adjective more often than a name does. A form that is seldom seen goes with the other
 * forms of its stem.
 */
export function commonNouns(folder: string): string[] {
  const words = new Map<string, Uses>();
  const stems = new Map<string, Uses>();
  for (const text of germanTexts(folder)) {
    const tokens = tokenize(text);
    for (let i = 1; i < tokens.count; i++) {
      if (tokens.form[i] !== Form.capital || tokens.gap[i] !== Gap.space) continue;
      if (tokens.form[i - 1] === Form.symbol) continue;
      const word = tokenText(text, tokens, i).toLowerCase();
      const determined = isDetermined(text, tokens, i);
      addUse(words, word, determined);
      addUse(stems, stemOf(word), determined);
    }
  }
  const nouns = [...words]
    .filter(([word, uses]) => {
      if (isNoun(uses)) return true;
      const { all, determined } = stems.get(stemOf(word))!;
      return all > 2 * uses.all && determined / all >= BARS.otherForms;
    })
    .map(([word]) => word);
  const listed = new Set(nouns);
  return nouns.filter((noun) => !endsWithNoun(noun, listed));
}
