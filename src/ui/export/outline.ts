import { type Kind, kinds } from '../../core/entities/kinds.ts';
import type { Span } from '../../core/text.ts';
import { amountBeside } from '../amount.ts';
import { dateBeside } from '../date-label.ts';
import { blockOf, paragraphNumber } from '../position.ts';
import type { Take } from '../view.ts';
import type { Words } from '../words.ts';
import { linkTo } from './fragment.ts';
import { wantedFacts } from './wanted.ts';

/** One line taken along: the article's words, an editor's note before or after them, and where they stand. */
export type Line = { text: string; note?: string; after?: string; paragraph: number; link?: string };

/** A named group of lines. */
export type Group = { label: string; lines: Line[] };

/** What every format writes: the same parts in the same order, not yet escaped. */
export type Outline = {
  title: string;
  source: string;
  url?: string;
  language: string;
  summary: Line[];
  names: { label: string; entities: { name: string; aliases: string[]; role?: string; count: number }[] }[];
  facts: Group[];
};

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url);

const placed = ({ article, digest, url }: Take, span: Span): Pick<Line, 'paragraph' | 'link'> => {
  const link = linkTo(url, article.text, span, digest.language);
  const paragraph = paragraphNumber(article, blockOf(article, span));
  return link === undefined ? { paragraph } : { paragraph, link };
};

function summaryLines(take: Take): Line[] {
  const { article, digest, chosen } = take;
  return chosen.flatMap((index) => {
    const sentence = digest.sentences[index];
    if (!sentence) return [];
    const line: Line = {
      text: flat(article.text.slice(sentence.start, sentence.end)),
      ...placed(take, sentence),
    };
    if (sentence.antecedent) line.note = flat(sentence.antecedent.text);
    return [line];
  });
}

const entitiesOf = ({ digest }: Take, kind: Kind): Outline['names'][number]['entities'] =>
  digest.entities
    .filter((entity) => entity.kind === kind)
    .map(({ name, aliases, role, mentions }) => ({
      name: flat(name),
      aliases: aliases.map(flat).filter((alias) => alias !== flat(name)),
      ...(role ? { role: flat(role.text) } : {}),
      count: mentions.length,
    }));

const noted = (after: string | undefined): Pick<Line, 'after'> =>
  after === undefined ? {} : { after: flat(after) };

function factGroups(take: Take, words: Words): Group[] {
  const { quotations, dates, figures } = wantedFacts(take);
  const speaker = (index: number | undefined): string =>
    (index === undefined ? undefined : take.digest.entities[index]?.name) ?? words.t('quotations_nobody');
  return [
    {
      label: words.t('facts_quotations'),
      lines: quotations.map((quotation) => ({
        text: flat(quotation.text),
        after: flat(speaker(quotation.speaker)),
        ...placed(take, quotation),
      })),
    },
    {
      label: words.t('facts_dates'),
      lines: dates.map((date) => ({
        text: flat(date.text),
        ...noted(dateBeside(date, words)),
        ...placed(take, date),
      })),
    },
    {
      label: words.t('facts_figures'),
      lines: figures.map((figure) => ({
        text: flat(figure.text),
        ...noted(amountBeside(figure, words.locale)),
        ...placed(take, figure),
      })),
    },
  ];
}

/** The parts of what a reader takes along; empty groups are left out. */
export function outlineOf(take: Take, words: Words): Outline {
  const { article, digest, url } = take;
  const date = article.published ? words.date(article.published.slice(0, 10)) : undefined;
  const source = [article.siteName, article.byline, date].filter((part) => part !== undefined && part !== '');
  return {
    title: flat(article.title ?? '') || words.t('untitled'),
    source: source.map((part) => flat(String(part))).join(' · '),
    ...(isWebAddress(url) ? { url: new URL(url).href } : {}),
    language: digest.language,
    summary: summaryLines(take),
    names: kinds
      .map((kind) => ({ label: words.t(`kind_${kind}`), entities: entitiesOf(take, kind) }))
      .filter((group) => group.entities.length > 0),
    facts: factGroups(take, words).filter((group) => group.lines.length > 0),
  };
}
