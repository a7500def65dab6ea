import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readFeatures } from '../../src/page/detect/features.ts';
import type { Forest } from '../../src/page/extract/judge/trees.ts';
import type { Knowledge } from '../../src/page/extract/knowledge.ts';
import { KNOWLEDGE } from '../../src/page/extract/stored.ts';
import { runWithData } from '../../train/data.ts';
import { chance, foldOf, heldOutForests } from '../../train/detection/folds.ts';
import { siteOf } from '../../train/detection/pages.ts';
import { readRows } from '../../train/detection/rows.ts';
import { BOOSTING } from '../../train/detection/settings.ts';
import { oddsOf } from '../../train/detection/trees.ts';
import { FOLDS, heldOutJudges } from '../../train/extraction/folds.ts';
import { partOf } from '../../train/extraction/pages.ts';
import { benchDetection, type Scorer, SHIPPED } from './pages/detection.ts';
import { benchExtraction } from './pages/extraction.ts';
import { pagesOf } from './pages/sets.ts';

/**
 * `npm run bench:pages -- --data DIR [--limit N] [--only extraction|detection] [--shipped] [--judges FILE]`: what is
 * read of the pages of three public sets and which of them are taken for articles, beside other programs in the same run. The shipped
 * detector and judge of passages have learned from all these pages; unless they are asked for, each page is judged and
 * read by those that learned from the pages of other sites alone. Times of detection are always the shipped one's.
 * Most of the time goes into teaching the five held-out judges of passages: with `--judges` they are kept in a file, and
 * taken from there if it exists; it must be made anew whenever the features or the trainer change.
 */
await runWithData(async (folder) => {
  const pages = () => pagesOf(folder, Number(option('--limit') ?? Number.POSITIVE_INFINITY));
  const only = option('--only');
  const shipped = process.argv.includes('--shipped');
  if (only !== 'extraction') benchDetection(pages(), shipped ? SHIPPED : heldOutScorer(folder));
  if (only !== 'detection') await benchExtraction(pages(), shipped ? () => KNOWLEDGE : heldOut(folder));
});

function heldOut(folder: string): (url: string) => Knowledge {
  const judges = keptJudges(folder, option('--judges')).map((trees) => ({ ...KNOWLEDGE, trees }));
  return (url) => judges[partOf(url, FOLDS)]!;
}

function keptJudges(folder: string, file: string | undefined): Forest[] {
  if (file && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Forest[];
  const judges = heldOutJudges(folder);
  if (file) writeFileSync(file, JSON.stringify(judges));
  return judges;
}

function heldOutScorer(folder: string): Scorer {
  const forests = heldOutForests(readRows(folder), BOOSTING);
  return (document, url) => chance(oddsOf(forests[foldOf(siteOf(url))]!, readFeatures(document, url)));
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}
