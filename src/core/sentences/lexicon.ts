import type { Language } from '../language.ts';

/** A language's sentence rules, ready for look-up. */
export type Lexicon = {
  tag: string;
  never: ReadonlySet<string>;
  seldom: ReadonlySet<string>;
  beforeFigure: ReadonlySet<string>;
  time: ReadonlySet<string>;
  afterTime: ReadonlySet<string>;
  openers: ReadonlySet<string>;
  leads: ReadonlySet<string>;
  ordinals: boolean;
  spaced: boolean;
  wholeQuotes: boolean;
  afterQuote?: RegExp;
};

const made = new WeakMap<Language, Lexicon>();

/** The lexicon of a language, made once for each language object. */
export function lexiconOf(language: Language): Lexicon {
  const known = made.get(language);
  if (known) return known;
  const rules = language.sentences ?? {};
  const lexicon: Lexicon = {
    tag: language.tag,
    never: new Set(rules.never),
    seldom: new Set(rules.seldom),
    beforeFigure: new Set(rules.beforeFigure),
    time: new Set(rules.time),
    afterTime: new Set(rules.afterTime),
    openers: new Set(rules.openers),
    leads: new Set(rules.leads),
    ordinals: rules.ordinals ?? false,
    spaced: rules.spaced ?? false,
    wholeQuotes: rules.wholeQuotes ?? false,
    ...(rules.afterQuote ? { afterQuote: new RegExp(`^(?:${rules.afterQuote})`, 'u') } : {}),
  };
  made.set(language, lexicon);
  return lexicon;
}
