import { readFeatures } from './features.ts';
import { weigh } from './forest.ts';

/**
 * A feature's name and why it tells articles from other pages, in the order in which the features are read. Tried and
 * left out, since the others say the same (cross-validated): the number of links, list items, headings, tables and
 * dates, linked headings, commas, repeated rows, `rel=next`, a declared time of publication, a headline equal to the title, types of
 * lists and videos in structured data, the content system's name, comment classes, telephone links.
 */
export const REASONS: readonly (readonly [name: string, reason: string])[] = [
  ['addressRoot', 'A site’s front page has no path.'],
  ['addressDepth', 'Stories lie deeper than the fronts that list them.'],
  ['addressWords', 'The address of a story is made of the words of its headline.'],
  ['addressStory', 'A part of the address names a kind of text: article, news, blog.'],
  ['addressSection', 'A part of the address names a list: category, tag, author.'],
  ['addressGallery', 'A part of the address names something to look at or listen to.'],
  ['addressShop', 'A part of the address names something sold.'],
  ['addressManual', 'A part of the address names documentation.'],
  ['addressForum', 'A part of the address names a discussion.'],
  ['best', 'The paragraphs of an article lie together in one element.'],
  ['stories', 'Blocks that are nothing but a link are headlines of other pages.'],
  ['images', 'Galleries and shops show many pictures.'],
  ['controls', 'Shops, calculators and forums are worked with buttons and fields.'],
  ['prices', 'Shops name prices.'],
  ['code', 'Documentation shows code.'],
  ['author', 'A story says who wrote it.'],
  ['byline', 'The writer is named beside the headline.'],
  ['typeArticle', 'The page calls itself an article.'],
  ['typeSite', 'The page calls itself a site.'],
  ['dataArticle', 'Its structured data describes an article.'],
  ['dataShop', 'Its structured data describes something sold.'],
  ['dataForum', 'Its structured data describes a discussion.'],
  ['headlineWords', 'A story’s headline has many words, a section’s name has one or two.'],
  ['oneArticle', 'One element is marked as the article.'],
  ['focus', 'In an article the prose is in one place, in lists and forums in many.'],
  ['length', 'The paragraphs of an article are longer than teasers.'],
  ['density', 'What surrounds the paragraphs is prose, too.'],
  ['late', 'In shops the prose comes after the goods, in articles before most links.'],
  ['linked', 'Running text is linked here and there, documentation throughout.'],
  ['ended', 'Paragraphs end as sentences do; teasers are cut.'],
  ['imageShare', 'A gallery has more pictures than paragraphs.'],
];

/** One feature's share in the judgement, in log-odds: positive speaks for an article. */
export interface Reason {
  feature: string;
  reason: string;
  weight: number;
}

/** Why `detect` judged the page as it did, heaviest first. Kept out of the detector itself, which only needs the score. */
export function explain(document: Document, url: string): Reason[] {
  const weights = REASONS.map(() => 0);
  weigh(readFeatures(document, url), (one, other, weight) => {
    weights[one]! += weight / 2;
    weights[other]! += weight / 2;
  });
  return REASONS.map(([feature, reason], at) => ({ feature, reason, weight: weights[at]! }))
    .filter(({ weight }) => weight !== 0)
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}
