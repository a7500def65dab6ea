import { ADDRESS, readAddress } from './address.ts';
import { sketch } from './walk.ts';

/** The names of the features, in the order in which `readFeatures` gives them. */
export const FEATURES = `${ADDRESS} typeArticle typeSite typeOther typeNone published author price paged dataArticle dataList dataMany dataShop dataForum dataVideo dataPage madeForum madeManual madeShop headlineNone headlineMany headlineTitle headlineWords before byline time prose best focus paragraphs length commas density linked ended cut talk links stories storyShare linkedHeadings headings oneArticle articles images imageShare times inputs buttons prices code cells items short rows`;

const log = (value: number, top: number): number => Math.min(1, Math.log1p(value) / Math.log1p(top));

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Everything the judgement rests on, each between 0 and 1; the page is read once and never changed. */
export function readFeatures(document: Document, url: string): number[] {
  const page = sketch(document);
  const { head, best, headline, prose, paragraphs, stories } = page;
  const { type, types, generator } = head;
  const typeOf = (pattern: RegExp): number => +pattern.test(types);
  const title = plain(headline.slice(0, 60));
  const mean = prose / (paragraphs || 1);
  return [
    ...readAddress(url),
    +/article|^(news|blog|post)/.test(type),
    +/website|home/.test(type),
    +(!!type && !/article|website|home|^(news|blog|post)/.test(type)),
    +!type,
    head.published,
    head.author,
    head.price,
    head.paged,
    typeOf(/ (?!Tech)\w*Article |(Blog|Live\w+)Posting |Report /),
    typeOf(/ (Collection|SearchResults|Profile|Category)\w*Page | ItemList | \w+Gallery | Blog |DataFeed/),
    +((types.match(/(Article|Posting) /g) ?? []).length > 2),
    typeOf(/ (Product\w*|\w*Offer|\w*Business|Service|\w+Application|Store|Event|JobPosting|Course|Hotel) /),
    typeOf(/ (QAPage|Question|Answer|DiscussionForumPosting|Comment) /),
    typeOf(/ Video\w+ /),
    typeOf(/ (WebPage|AboutPage|ContactPage|TechArticle|APIReference|HowTo|FAQPage) /),
    +/discourse|phpbb|xenforo|vbulletin|invision|vanilla|flarum|smf/.test(generator),
    +/docusaurus|sphinx|mkdocs|gitbook|doxygen|vuepress|docutils|mdbook|antora|mediawiki/.test(generator),
    +/shop|commerce|magento|prestashop/.test(generator),
    +!headline,
    log(page.headlines - 1, 5),
    +(title.length > 8 && plain(head.titles + page.title).includes(title)),
    log(headline.split(/\s/).length - 1, 15),
    log(page.before, 3000),
    page.near & 1,
    page.near >> 1,
    log(prose, 2e4),
    log(best.prose, 2e4),
    Math.min(1, best.prose / (prose + 1)),
    log(paragraphs, 60),
    log(mean, 800),
    Math.min(1, (page.commas / (prose + 1)) * 40),
    prose / (best.total + prose + 1),
    Math.min(1, (page.linked / (prose + 1)) * 4),
    page.ended / (paragraphs || 1),
    page.cut / (paragraphs || 1),
    page.talk / (prose + 1),
    log(page.links, 1e3),
    log(stories, 300),
    page.storyText / (page.storyText + prose + 1),
    log(page.linkedHeadings, 60),
    log(page.headings, 60),
    +(page.articles === 1),
    log(page.articles, 60),
    log(page.images, 200),
    page.images / (page.images + paragraphs + 1),
    log(page.times, 40),
    log(page.inputs, 30),
    log(page.buttons, 60),
    log(page.prices, 60),
    log(page.code, 60),
    log(page.cells, 300),
    log(page.items, 300),
    log(page.short, 500),
    log(page.rows, 60),
  ];
}
