import type { Problem } from '../messages.ts';

/** What the reader can do at once from a notice, besides what its words advise. */
export type Remedy = 'retry' | 'anyway' | 'allow';

/** The button that a problem's notice offers; where none is named, nothing but its words can help. */
export const remedies: Readonly<Partial<Record<Problem, Remedy>>> = {
  file: 'retry',
  loading: 'retry',
  slow: 'retry',
  empty: 'retry',
  short: 'anyway',
  login: 'retry',
  navigated: 'retry',
  noPermission: 'allow',
  unseen: 'retry',
  notArticle: 'anyway',
  unexpected: 'retry',
};
