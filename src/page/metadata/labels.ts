import type { Label } from '../../core/article.ts';
import { own, textOf, typesOf } from './jsonld.ts';
import { readSection } from './site.ts';
import { type Sources, textIn } from './sources.ts';

/** Each label with the type, the section or the word above the headline that says so. */
const LABELS: readonly { label: Label; type: RegExp; words: RegExp; address: RegExp }[] = [
  {
    label: 'opinion',
    type: /^OpinionNewsArticle$/,
    words:
      /^(opinions?|op-?ed|editorials?|column(ist)?s?|comment(ary| is free)?|kommentare?|meinung(en)?|kolumnen?|leitartikel|opinión|tribunes?|éditos?|éditorial|opinioni|commenti|opini[aã]o|columna|opinie|ledare?|debatt|kronik|opinia|мнения|мнение)$/iu,
    address: /\/(opinion(s|-\w+)?|op-ed|editorials?|commentisfree|columnists?|meinung|kommentare?)\//i,
  },
  {
    label: 'analysis',
    type: /^AnalysisNewsArticle$/,
    words: /^(news )?(analys(is|es?)?|análisis|analisi|análise|analiza|аналитика)$/iu,
    address: /\/(analys(is|e)|analisis?)\//i,
  },
  {
    label: 'sponsored',
    type: /^AdvertiserContentArticle$/,
    words:
      /^(sponsored( content| post)?|paid (content|post|partnership)|advertorial|advertisement feature|promoted|(partner|brand(ed)?) content|anzeige|gesponsert|publirreportaje|contenuto sponsorizzato|contenu sponsorisé|publireportage|patrocinado)$/iu,
    address: /\/(sponsored|advertorial|paid-?(post|content)|(brand(ed)?|partner)-?content|promoted)\//i,
  },
  {
    label: 'live',
    type: /^LiveBlogPosting$/,
    words: /^(live( ?blog| ?ticker| updates)?|en direct|en vivo|diretta|ao vivo)$/iu,
    address: /\/(live-?(blogs?|ticker|updates|news)|news\/live|live\/\d{4})\//i,
  },
  {
    label: 'press',
    type: /^PressRelease$/,
    words:
      /^((press|news) releases?|pressemitteilung(en)?|communiqués?( de presse)?|comunicado( de prensa)?|comunicat[oi]( stampa)?|persbericht(en)?|pressmeddelande)$/iu,
    address:
      /\/((press|news)-?releases?|pressemitteilung(en)?|communiques?(-de-presse)?|comunicad?[ot]s?(-\w+)*)\//i,
  },
];

/** The labels that the page's data, its section, its address or the word over its headline give the article. */
export function readLabels(sources: Sources): Label[] {
  const types = sources.article ? typesOf(sources.article) : [];
  const words = [
    readSection(sources),
    textOf(own(sources.article, 'genre')),
    sources.meta('article:content_tier', 'content-type', 'article:tag:type'),
    ...kickers(sources),
  ];
  const path = sources.url.slice(0, 1000).replace(/^\w+:\/\/[^/]*|[?#].*$/g, '');
  return LABELS.filter(
    (row) =>
      types.some((type) => row.type.test(type)) ||
      words.some((word) => row.words.test(word)) ||
      row.address.test(path),
  ).map(({ label }) => label);
}

/** The short text right before the headline, and its first words where a colon or a bar parts them. */
function kickers({ find }: Sources): string[] {
  const headline = find('h1', 1)[0];
  const beside = textIn(headline?.previousElementSibling ?? undefined);
  const start = /^([^:|]{3,24})\s?[:|]/.exec(textIn(headline))?.[1] ?? '';
  return [beside.length < 30 ? beside : '', start.trim()];
}
