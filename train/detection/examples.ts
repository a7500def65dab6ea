import { REASONS } from '../../src/page/detect/reasons.ts';
import type { PageType } from './pages.ts';
import type { Example } from './trees.ts';

/** A page's features with what is needed to weigh it and to split by site. */
export interface Row {
  id: string;
  set: string;
  site: string;
  type: PageType;
  values: number[];
}

const NAMES = REASONS.map(([name]) => name);

/** What one row counts, so that the many articles of one set don't drown the rest. */
const SET_WEIGHT: Readonly<Record<string, number>> = { wcxb: 1, andy: 1.2, trafilatura: 0.15 };
const MADE_WEIGHT: Readonly<Record<string, number>> = {
  brief: 0.2,
  hub: 0.3,
  front: 0.3,
  video: 0.4,
  gallery: 0.4,
};

/** Groups of features that a page may lack: structured data, all declarations, an address that tells. */
export const DROPS = {
  structured: /^data/,
  declared: /^(data|type|published|author)/,
  address: /^address/,
} as const;

/** The values of a page that lacks what the pattern names. */
export const dropped = (values: readonly number[], group: RegExp): number[] =>
  values.map((value, at) => (group.test(NAMES[at]!) ? 0 : value));

/** Whether a row's page is of the class sought. */
export const isArticle = ({ type }: Row): boolean => type === 'article' || type === 'brief';

/** A row as it is and with each group dropped, so that the model learns not to lean on one of them. */
export function examplesOf(row: Row): Example[] {
  const weight = MADE_WEIGHT[row.type] ?? SET_WEIGHT[row.set] ?? 1;
  const article = isArticle(row);
  const example = (values: number[], share: number): Example => ({ values, article, weight: weight * share });
  return [
    example(row.values, 0.6),
    example(dropped(row.values, DROPS.structured), 0.2),
    example(dropped(row.values, DROPS.declared), 0.1),
    example(dropped(row.values, DROPS.address), 0.1),
  ];
}
