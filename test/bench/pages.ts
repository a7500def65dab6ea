import type { Knowledge } from '../../src/page/extract/knowledge.ts';
import { KNOWLEDGE } from '../../src/page/extract/stored.ts';
import { runWithData } from '../../train/data.ts';
import { FOLDS, heldOutJudges } from '../../train/extraction/folds.ts';
import { partOf } from '../../train/extraction/pages.ts';
import { benchDetection } from './pages/detection.ts';
import { benchExtraction } from './pages/extraction.ts';
import { pagesOf } from './pages/sets.ts';

/**
 * `npm run bench:pages -- --data DIR [--limit N] [--only extraction|detection] [--shipped]`: what is read of the pages
 * of three public sets and which of them are taken for articles, beside other programs in the same run. The shipped
 * judge of passages has learned from all these pages; unless it is asked for, each page is read by one that learned
 * from the pages of other sites alone (detection: see what `npm run train:detection` prints).
 */
await runWithData(async (folder) => {
  const pages = () => pagesOf(folder, Number(option('--limit') ?? Number.POSITIVE_INFINITY));
  const only = option('--only');
  if (only !== 'extraction') benchDetection(pages());
  if (only !== 'detection')
    await benchExtraction(pages(), process.argv.includes('--shipped') ? () => KNOWLEDGE : heldOut(folder));
});

function heldOut(folder: string): (url: string) => Knowledge {
  const judges = heldOutJudges(folder).map((trees) => ({ ...KNOWLEDGE, trees }));
  return (url) => judges[partOf(url, FOLDS)]!;
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}
