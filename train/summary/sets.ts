import { readRows } from '../data.ts';

/** One article with the summary that people wrote for it. */
export type Example = { id: string; language: string; title?: string; text: string; reference: string[] };

/** A summary set, its public source, and how many sentences its baseline takes. */
export type SummarySet = { file: string; source: string; licence: string; first: number };

/** Every summary set that the data folder may hold. */
export const summarySets: SummarySet[] = [
  { file: 'en-cnn-val', source: 'CNN/DailyMail 3.0.0, CNN validation', licence: 'research', first: 3 },
  { file: 'en-dailymail', source: 'CNN/DailyMail 3.0.0', licence: 'research', first: 3 },
  { file: 'en-cnndm-mixed', source: 'CNN/DailyMail 3.0.0, test', licence: 'research', first: 3 },
  { file: 'en-xsum', source: 'XSum', licence: 'research', first: 1 },
  { file: 'fr-orange-train', source: 'OrangeSum, train', licence: 'CC BY-SA 4.0', first: 2 },
  { file: 'fr-orange-valid', source: 'OrangeSum, validation', licence: 'CC BY-SA 4.0', first: 2 },
  { file: 'vi-vietnews', source: 'ThanhChinhBK/vietnews', licence: 'research', first: 2 },
];

/** The examples of one set; throws `MissingData` where it is not there. */
export const readExamples = (folder: string, set: SummarySet): Example[] =>
  readRows<Example>(folder, `summaries/${set.file}`);
