import { parsePage } from '../../src/node/dom.ts';
import { collect } from '../../src/page/extract/collect.ts';
import { hintsOf } from '../../src/page/extract/hints.ts';
import { contextOf } from '../../src/page/extract/judge/context.ts';
import { FEATURES } from '../../src/page/extract/judge/feature-names.ts';
import { featuresOf } from '../../src/page/extract/judge/features.ts';
import type { Passage } from '../../src/page/extract/passage.ts';
import { keptShares } from '../../src/page/extract/rungs/kept.ts';
import { oneOfSeveral } from '../../src/page/extract/several.ts';
import { KNOWLEDGE } from '../../src/page/extract/stored.ts';
import { readablePart } from '../../src/page/extract/survey.ts';
import type { Samples } from './boost.ts';
import { type Label, labelsFromSegments, labelsFromText } from './label.ts';
import type { LabelledPage } from './pages.ts';

/** Most that one passage may count, so that a page of one long passage does not outweigh others. */
const MOST_WEIGHT = 0.2;
/** Most that all passages of a page may count together: one of a cut label, or of a hundred stories, is not a hundred. */
const MOST_PAGE_WEIGHT = 1.5;
/** The set andy counts less: some of its texts are cut. */
const SET_WEIGHT = { wcxb: 1, andy: 0.7, trafilatura: 1 } as const;

/** One labelled passage: its features, its page, and that page's address, by which sets are parted. */
export interface Row {
  page: string;
  url: string;
  /** Whether its label was picked by hand, one passage at a time. */
  picked: boolean;
  values: Float32Array;
  label: Label;
}

/** The labelled passages of one page; none where nobody knows what belongs to its article. */
export function rowsOf(page: LabelledPage): Row[] {
  const document = parsePage(page.html(), page.url);
  const part = document.body && readablePart(document.body);
  if (!part) return [];
  const { passages } = oneOfSeveral(collect(part.steps));
  const hints = hintsOf(document.documentElement);
  const kept = keptShares(part.steps, hints.title, passages);
  const labels = labelsOf(page, passages);
  if (page.set === 'andy' && isCut(labels, kept[0]!, passages)) return [];
  const context = contextOf(passages, kept, hints, KNOWLEDGE);
  const weights = labels.map(({ weight }) => Math.min(weight * SET_WEIGHT[page.set], MOST_WEIGHT));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return passages.flatMap((passage, at) => {
    const { keep, weight: known } = labels[at]!;
    if (known === 0) return [];
    const label = { keep, weight: weights[at]! * Math.min(1, MOST_PAGE_WEIGHT / all) };
    const values = Float32Array.from(featuresOf(passage, context));
    return [
      { page: `${page.set}/${page.id}`, url: page.url, picked: page.gold === undefined, values, label },
    ];
  });
}

const labelsOf = ({ gold, wanted, unwanted }: LabelledPage, passages: readonly Passage[]): Label[] =>
  gold === undefined
    ? labelsFromSegments(passages, wanted ?? [], unwanted ?? [])
    : labelsFromText(passages, gold);

/** Whether the page's labels come from the mere beginning of its text: Readability finds all of it and far more. */
function isCut(labels: readonly Label[], kept: Float32Array, passages: readonly Passage[]): boolean {
  const words = (test: (at: number) => boolean): number =>
    passages.reduce((sum, passage, at) => sum + (test(at) ? passage.words : 0), 0);
  const both = words((at) => kept[at]! > 0.5 && labels[at]!.keep === 1);
  return both > 0.9 * words((at) => labels[at]!.keep === 1) && both < 0.6 * words((at) => kept[at]! > 0.5);
}

/** The rows by column, their weights brought to one on average. */
export function samplesOf(rows: readonly Row[]): Samples {
  const sum = rows.reduce((total, { label }) => total + label.weight, 0);
  return {
    columns: FEATURES.map((_, feature) => Float32Array.from(rows, ({ values }) => values[feature]!)),
    labels: Float32Array.from(rows, ({ label }) => label.keep),
    weights: Float32Array.from(rows, ({ label }) => (label.weight * rows.length) / sum),
  };
}
