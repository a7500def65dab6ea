import type { Article, BlockType } from '../../core/article.ts';
import type { Digest } from '../../core/digest.ts';
import type { Entity } from '../../core/entities/entity.ts';
import type { Kind } from '../../core/entities/kinds.ts';
import type { Facts } from '../../core/facts/facts.ts';
import type { Reason, Sentence } from '../../core/summary/sentence.ts';
import type { Span } from '../../core/text.ts';
import type { Digested } from '../../messages.ts';

/** A sentence as written by hand: its words, how much it weighs, and what the screens show of it. */
export type HandSentence = {
  text: string;
  score: number;
  reasons?: Reason[];
  antecedent?: string;
  similar?: [number, number][];
};

/** A name as written by hand; its mentions are found in the text. */
export type HandEntity = { name: string; kind: Kind; aliases?: string[]; role?: string };

/** Facts as written by hand: the words stand in the text. */
export type HandFacts = {
  quotations?: { text: string; direct?: boolean; speaker?: number }[];
  dates?: { text: string; value: string; precision?: 'day' | 'month' | 'year' | 'about' }[];
  figures?: { text: string; value: number; unit?: string; of?: string }[];
};

/** An article with its digest as written by hand: one list of sentences for each block. */
export type HandArticle = Pick<Article, 'title' | 'byline' | 'siteName' | 'published' | 'missing'> & {
  language: string;
  blocks: { type?: BlockType; sentences: HandSentence[] }[];
  nutgraf?: number;
  entities?: HandEntity[];
  facts?: HandFacts;
};

function findAll(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + words.length)) {
    spans.push({ start: at, end: at + words.length });
  }
  return spans;
}

function find(text: string, words: string): Span & { text: string } {
  const [span] = findAll(text, words);
  if (!span) throw new Error(`The article does not say "${words}".`);
  return { ...span, text: words };
}

function layText(hand: HandArticle): Pick<Article, 'text' | 'blocks'> & { sentences: Sentence[] } {
  let text = '';
  const blocks: Article['blocks'] = [];
  const sentences: Sentence[] = [];
  hand.blocks.forEach(({ type = 'paragraph', sentences: written }, block) => {
    if (block > 0) text += '\n\n';
    const start = text.length;
    written.forEach(({ text: words, score, reasons = [], similar }, at) => {
      if (at > 0) text += ' ';
      const from = text.length;
      text += words;
      sentences.push({
        start: from,
        end: text.length,
        block,
        score,
        reasons,
        ...(similar ? { similar } : {}),
      });
    });
    blocks.push({ type, start, end: text.length });
  });
  return { text, blocks, sentences };
}

function toEntity(text: string, { name, kind, aliases = [], role }: HandEntity, index: number): Entity {
  const mentions = [name, ...aliases]
    .flatMap((words) => findAll(text, words))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span, at, all) => at === 0 || span.start >= (all[at - 1]?.end ?? 0))
    .map((span) => ({ ...span, kind }));
  const entity: Entity = { name, kind, aliases, salience: 1 / (index + 1), mentions };
  return role === undefined ? entity : { ...entity, role: find(text, role) };
}

function toFacts(text: string, { quotations = [], dates = [], figures = [] }: HandFacts): Facts {
  return {
    quotations: quotations.map(({ text: words, direct = true, speaker }) => ({
      ...find(text, words),
      direct,
      ...(speaker === undefined ? {} : { speaker }),
    })),
    dates: dates.map(({ text: words, value, precision = 'day' }) => ({
      ...find(text, words),
      value,
      precision,
    })),
    figures: figures.map(({ text: words, ...rest }) => ({ ...find(text, words), ...rest })),
  };
}

/** The best five by their score, ascending: enough for an article written by hand. */
const usualChoice = (sentences: readonly Sentence[]): number[] =>
  sentences
    .map((_, index) => index)
    .sort((a, b) => sentences[b]!.score - sentences[a]!.score || a - b)
    .slice(0, 5)
    .sort((a, b) => a - b);

/** A digest as the background would answer it, out of what was written by hand. */
export function digestOf(hand: HandArticle): Digested {
  const { text, blocks, sentences } = layText(hand);
  hand.blocks
    .flatMap((block) => block.sentences)
    .forEach(({ antecedent }, index) => {
      const sentence = sentences[index];
      if (antecedent !== undefined && sentence) sentence.antecedent = find(text, antecedent);
    });
  const { title, byline, siteName, published, missing, language, nutgraf } = hand;
  const given = Object.entries({ title, byline, siteName, published, missing }).filter(([, value]) => value);
  const article = { text, blocks, language, ...Object.fromEntries(given) } as Article;
  const digest: Digest = {
    language,
    sentences,
    summary: usualChoice(sentences),
    entities: (hand.entities ?? []).map((entity, index) => toEntity(text, entity, index)),
    facts: toFacts(text, hand.facts ?? {}),
    ...(nutgraf === undefined ? {} : { nutgraf }),
  };
  return {
    address: 'gallery',
    version: 'gallery',
    url: 'https://example.org/news/harbour',
    article,
    digest,
    verdict: { article: true, readable: true, score: 1 },
    digested: Date.UTC(2026, 4, 3, 12, 5),
    kept: true,
  };
}
