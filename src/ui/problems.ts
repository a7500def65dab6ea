import type { Problem } from '../messages.ts';

/** What the reader can do at once from a notice, besides what its words advise. */
export type Remedy = 'retry' | 'anyway' | 'allow' | 'none';

/** For each problem the button that its notice offers. */
export const remedies: Readonly<Record<Problem, Remedy>> = {
  browserPage: 'none',
  storePage: 'none',
  pdf: 'none',
  viewSource: 'none',
  readerView: 'none',
  errorPage: 'none',
  file: 'retry',
  loading: 'retry',
  empty: 'retry',
  short: 'anyway',
  frames: 'none',
  login: 'retry',
  blocked: 'none',
  discarded: 'none',
  tabGone: 'none',
  navigated: 'retry',
  noPermission: 'allow',
  unseen: 'retry',
  tooLarge: 'none',
  notArticle: 'anyway',
  unexpected: 'retry',
};
