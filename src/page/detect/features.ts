import { readAddress } from './address.ts';
import { Count, Word } from './tally.ts';
import { walk } from './walk.ts';

/** Counts that are features by themselves, each with the value at which it is as much as it can be. */
const SCALES: readonly [Count, number][] = [
  [Count.Best, 2e4],
  [Count.Stories, 300],
  [Count.Images, 200],
  [Count.Controls, 60],
  [Count.Prices, 60],
  [Count.Code, 60],
  [Count.Author, 1],
  [Count.Byline, 1],
];

const log = (value: number, top: number): number => Math.log1p(value) / Math.log1p(top);

/**
 * Everything the judgement rests on, in the order of the table of reasons, each between 0 and 1; the page is read
 * once and never changed.
 */
export function readFeatures(document: Document, url: string): number[] {
  const { counts, words } = walk(document);
  const count = (at: Count) => counts[at]!;
  const share = (part: number, whole: number) => part / (whole + 1);
  const says = (word: Word, pattern: RegExp) => +pattern.test(words[word]!);
  const headline = words[Word.Headline]!;
  const prose = count(Count.Prose);
  return [
    ...readAddress(url),
    ...SCALES.map(([at, top]) => log(counts[at]!, top)),
    says(Word.Type, /article|^(news|blog|post)/),
    says(Word.Type, /website/),
    says(Word.Data, / (?!Tech)\w*Article | (Live)?Blog\w*Posting /),
    says(
      Word.Data,
      / (Product\w*|\w*Offer|\w*Business|Service|\w+Application|Store|Event|JobPosting|Course) /,
    ),
    says(Word.Data, / (QAPage|Question|Answer|DiscussionForumPosting) /),
    log(headline.split(/\s/).length - 1, 15),
    +(count(Count.Articles) === 1),
    share(count(Count.Best), prose),
    log(share(prose, count(Count.Paragraphs)), 800),
    share(prose, count(Count.BestTotal) + prose),
    share(count(Count.Late), prose) / (count(Count.Links) + 1),
    share(count(Count.Linked), prose) * 4,
    share(count(Count.Ended), count(Count.Paragraphs)),
    share(count(Count.Images), count(Count.Images) + count(Count.Paragraphs)),
  ].map((value) => Math.min(1, value));
}
