import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { parsePage } from '../../../src/node/dom.ts';
import { detect } from '../../../src/page/detect/index.ts';
import { ARTICLE, READABLE } from '../../../src/page/detect/weights.ts';
import { mean, ms, printTable, quantile, share } from './print.ts';
import type { GoldPage } from './sets.ts';

/** Pages judged before times are taken, so that compilation is not timed. */
const WARM_UP = 20;

interface Judged {
  page: GoldPage;
  score: number;
  verdicts: Record<string, boolean>;
  times: { detect: number; readability: number };
}

/** The chance, 0 to 1, that a page is an article, in the eyes of a judge that may judge pages of its address. */
export type Scorer = (document: Document, url: string) => number;

/** The detector as it is shipped. */
export const SHIPPED: Scorer = (document, url) => detect(document, url).score;

/** Judges the pages with every judge and prints precision, recall and the false positives of each type. */
export function benchDetection(pages: Iterable<GoldPage>, scorer: Scorer): void {
  const judged: Judged[] = [];
  for (const page of pages) judged.push(judge(page, scorer));
  const judges = Object.keys(judged[0]?.verdicts ?? {});
  const typed = judged.filter(({ page }) => page.set === 'wcxb');
  const types = [...new Set(typed.map(({ page }) => page.type))].sort();
  printTable(
    'Articles among the typed pages of wcxb; share of each type called an article',
    ['judge', 'P', 'R', 'F1', ...types],
    judges.map((name) => [
      name,
      ...scores(typed, name),
      ...types.map((type) =>
        share(
          litShare(
            typed.filter(({ page }) => page.type === type),
            name,
          ),
        ),
      ),
    ]),
  );
  for (const set of ['andy', 'trafilatura'])
    printTable(
      `Articles of ${set}: recall`,
      ['judge', 'R'],
      judges.map((name) => [
        name,
        share(
          litShare(
            judged.filter(({ page }) => page.set === set),
            name,
          ),
        ),
      ]),
    );
  printTimes(judged.slice(WARM_UP));
  printWorst(judged);
}

function judge(page: GoldPage, scorer: Scorer): Judged {
  const document = parsePage(page.html, page.url);
  const started = performance.now();
  detect(document, page.url);
  const detected = performance.now();
  const score = scorer(document, page.url);
  const readerable = isProbablyReaderable(document);
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  const before = performance.now();
  read(document);
  return {
    page,
    score,
    verdicts: {
      'article (badge)': score >= ARTICLE,
      'readable (offer)': score >= READABLE,
      isProbablyReaderable: readerable,
      'og:type': /article/i.test(type),
    },
    times: { detect: detected - started, readability: performance.now() - before },
  };
}

/** Readability throws on some pages; the time until then counts. */
function read(document: Document): boolean {
  try {
    return new Readability(document).parse() !== null;
  } catch (error) {
    return error === null;
  }
}

const litShare = (judged: readonly Judged[], name: string): number =>
  mean(judged.map(({ verdicts }) => +verdicts[name]!));

function scores(judged: readonly Judged[], name: string): string[] {
  const lit = judged.filter(({ verdicts }) => verdicts[name]);
  const articles = judged.filter(({ page }) => page.type === 'article').length;
  const right = lit.filter(({ page }) => page.type === 'article').length;
  return [right / lit.length, right / articles, (2 * right) / (lit.length + articles)].map(share);
}

function printTimes(judged: readonly Judged[]): void {
  const row = (name: 'detect' | 'readability') => {
    const times = judged.map((one) => one.times[name]);
    return [name, ms(quantile(times, 0.5)), ms(quantile(times, 0.95)), ms(Math.max(...times))];
  };
  const ratios = judged.map(({ times }) => times.detect / times.readability);
  printTable(
    'Time per page (ms), and of each page as a share of Readability’s parse',
    ['', 'median', 'p95', 'most'],
    [
      row('detect'),
      row('readability'),
      ['share', share(quantile(ratios, 0.5)), share(quantile(ratios, 0.95)), share(Math.max(...ratios))],
    ],
  );
}

function printWorst(judged: readonly Judged[]): void {
  const wrong = (one: Judged) => (one.page.type === 'article' ? 1 - one.score : one.score);
  const worst = [...judged].sort((one, other) => wrong(other) - wrong(one)).slice(0, 10);
  printTable(
    'The ten worst judged',
    ['page', 'type', 'score'],
    worst.map(({ page, score }) => [`${page.set}/${page.id}`, page.type, share(score)]),
  );
}
