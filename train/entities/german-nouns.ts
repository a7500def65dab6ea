import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Form, Gap, tokenize, tokenText } from '../../src/core/entities/tokens/index.ts';
import { openFolder } from '../data.ts';

/** Words that a German noun phrase may open with; a name seldom follows them. */
const DETERMINERS = new Set(
  `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein meine sein seine seinen
  seinem seiner ihr ihre ihren ihrem ihrer unser unsere jede jeder jedes jeden jedem diese dieser dieses diesen diesem
  viele vielen alle allen aller mehr weniger zwei drei vier fünf sechs zehn einige einigen mehrere zum zur vom beim im am ins
  solche welche manche andere anderen neue neuen neuer gute guten große großen ersten letzten eigenen`.split(
    /\s+/,
  ),
);

const GERMAN = /\b(?:und|der|die|nicht|ist|mit)\b/g;

/** The paragraphs of a page's source as plain text; entities that matter to words are resolved. */
const paragraphsOf = (html: string): string =>
  [...html.matchAll(/<p[^>]*>([\s\S]{40,4000}?)<\/p>/g)]
    .map(([, inner]) => inner!.replace(/<[^>]*>/g, ' ').replace(/&(\w)uml;/g, (_, v: string) => `${v}\u0308`))
    .join('\n')
    .normalize('NFC')
    .replace(/&szlig;/g, 'ß')
    .replace(/&\w+;/g, ' ');

/** How often a word stands inside a sentence, and how often after a determiner. */
type Uses = { all: number; determined: number };

function countUses(text: string, uses: Map<string, Uses>): void {
  const tokens = tokenize(text);
  for (let i = 1; i < tokens.count; i++) {
    if (tokens.form[i] !== Form.capital || tokens.gap[i] !== Gap.space) continue;
    const before = tokens.form[i - 1];
    if (before === Form.symbol) continue;
    const word = tokenText(text, tokens, i);
    const use = uses.get(word) ?? { all: 0, determined: 0 };
    use.all++;
    const prior = tokenText(text, tokens, i - 1).toLowerCase();
    if (
      DETERMINERS.has(prior) ||
      (before === Form.lower && /(?:ische[nrms]?|liche[nrms]?|ige[nrms]?)$/.test(prior))
    )
      use.determined++;
    uses.set(word, use);
  }
}

/**
 * German common nouns, lower case, by how they are used in the German pages of trafilatura's evaluation set:
 * a noun follows a determiner more often than a name does.
 */
export function commonNouns(folder: string): string[] {
  const room = openFolder(folder, 'pages', 'trafilatura', 'pages-trafilatura.tar.xz');
  const uses = new Map<string, Uses>();
  for (const part of ['cache', 'eval']) {
    const pages = join(room, 'trafilatura', part);
    for (const name of readdirSync(pages).sort()) {
      const text = paragraphsOf(readFileSync(join(pages, name), 'utf8'));
      if ((text.match(GERMAN)?.length ?? 0) * 12 < text.split(/\s+/).length) continue;
      countUses(text, uses);
    }
  }
  return [...uses]
    .filter(([, { all, determined }]) => determined >= 1 && determined / all >= (all > 5 ? 0.25 : 0.4))
    .map(([word]) => word.toLowerCase());
}
