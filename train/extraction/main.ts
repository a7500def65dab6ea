import { writeFileSync } from 'node:fs';
import { parsePage } from '../../src/node/dom.ts';
import { collect } from '../../src/page/extract/collect.ts';
import { hintsOf } from '../../src/page/extract/hints.ts';
import { contextOf } from '../../src/page/extract/judge/context.ts';
import { FEATURES } from '../../src/page/extract/judge/feature-names.ts';
import { featuresOf } from '../../src/page/extract/judge/features.ts';
import { keptShares } from '../../src/page/extract/rungs/kept.ts';
import { KNOWLEDGE } from '../../src/page/extract/stored.ts';
import { runWithData } from '../data.ts';
import type { Samples } from './boost.ts';
import { type Label, labelsFromSegments, labelsFromText } from './label.ts';
import { learn, moduleOf } from './model.ts';
import { type LabelledPage, labelledPages } from './pages.ts';

const MODEL = new URL('../../src/page/extract/judge/model.ts', import.meta.url);

/** Most that one passage may count, so that a page of one long passage does not outweigh others. */
const MOST_WEIGHT = 0.2;
/** The set andy counts less: some of its texts are cut. */
const SET_WEIGHT = { wcxb: 1, andy: 0.7, trafilatura: 1 } as const;

interface Row {
  values: number[];
  label: Label;
}

await runWithData((folder) => {
  const rows = labelledPages(folder).flatMap((page) => rowsOf(page));
  const samples = samplesOf(rows);
  const trees = learn(samples);
  writeFileSync(MODEL, moduleOf(trees));
  process.stdout.write(`${rows.length} passages, ${trees.length} trees\n`);
});

function rowsOf(page: LabelledPage): Row[] {
  const document = parsePage(page.html(), page.url);
  if (!document.body) return [];
  const passages = collect(document.body);
  const hints = hintsOf(document.documentElement);
  const kept = keptShares(document.body, hints.title, passages);
  const context = contextOf(passages, kept, hints, KNOWLEDGE);
  const labels =
    page.gold === undefined
      ? labelsFromSegments(passages, page.wanted ?? [], page.unwanted ?? [])
      : labelsFromText(passages, page.gold);
  if (page.set === 'andy' && isCut(labels, kept[0]!, passages)) return [];
  return passages.flatMap((passage, at) => {
    const { keep, weight } = labels[at]!;
    if (weight === 0) return [];
    const label = { keep, weight: Math.min(weight * SET_WEIGHT[page.set], MOST_WEIGHT) };
    return [{ values: featuresOf(passage, context), label }];
  });
}

/** Whether the page's labels come from the mere beginning of its text: Readability finds all of it and far more. */
function isCut(
  labels: readonly Label[],
  kept: Float32Array,
  passages: readonly { words: number }[],
): boolean {
  const words = (test: (at: number) => boolean): number =>
    passages.reduce((sum, passage, at) => sum + (test(at) ? passage.words : 0), 0);
  const both = words((at) => kept[at]! > 0.5 && labels[at]!.keep === 1);
  return both > 0.9 * words((at) => labels[at]!.keep === 1) && both < 0.6 * words((at) => kept[at]! > 0.5);
}

function samplesOf(rows: readonly Row[]): Samples {
  const sum = rows.reduce((total, { label }) => total + label.weight, 0);
  return {
    columns: FEATURES.map((_, feature) => Float32Array.from(rows, ({ values }) => values[feature]!)),
    labels: Float32Array.from(rows, ({ label }) => label.keep),
    weights: Float32Array.from(rows, ({ label }) => (label.weight * rows.length) / sum),
  };
}
