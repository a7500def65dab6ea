import { parsePage } from '../../../src/node/dom.ts';
import type { Knowledge } from '../../../src/page/extract/knowledge.ts';
import { shingleF1, wordF1 } from '../pages-score.ts';
import { mean, ms, printTable, quantile, share } from './print.ts';
import { type Reader, readers } from './readers.ts';
import type { GoldPage } from './sets.ts';

interface Read {
  id: string;
  set: string;
  language: string;
  reader: string;
  word: number;
  shingle: number;
  found: number;
  kept: number;
  time: number;
  failed: boolean;
}

/** Reads the articles with every reader and prints how much of the text was found, by set and by language. */
export async function benchExtraction(
  pages: Iterable<GoldPage>,
  knowledgeFor: (url: string) => Knowledge,
): Promise<void> {
  const programs = await readers(knowledgeFor);
  const reads: Read[] = [];
  for (const page of pages)
    if (page.type === 'article') for (const program of programs) reads.push(readPage(page, program));
  const names = programs.map(({ name }) => name);
  const whole = reads.filter(({ word }) => Number.isFinite(word));
  const parts = reads.filter(({ found }) => Number.isFinite(found));
  printTable(
    'Articles with the whole text known',
    WHOLE_HEAD,
    grouped(whole, names, ({ set }) => set, wholeRow),
  );
  printTable(
    'The same by language',
    WHOLE_HEAD,
    grouped(whole, names, ({ language }) => language, wholeRow),
  );
  printTable(
    'Articles with segments known (trafilatura)',
    PARTS_HEAD,
    grouped(parts, names, ({ set }) => set, partsRow),
  );
  printTable(
    'The same by language',
    PARTS_HEAD,
    grouped(parts, names, ({ language }) => language, partsRow),
  );
  printWorst(reads.filter(({ reader }) => reader === names[0]));
}

const WHOLE_HEAD = ['', 'pages', 'word F1', 'shingle F1', 'below .5', 'failed', 'ms median', 'ms p95'];
const PARTS_HEAD = [
  '',
  'pages',
  'must-have found',
  'must-not absent',
  'mean',
  'failed',
  'ms median',
  'ms p95',
];

/** Languages with fewer pages are counted together. */
const FEW = 8;

function readPage(page: GoldPage, { name, read }: Reader): Read {
  const document = parsePage(page.html, page.url);
  const started = performance.now();
  const { text, failed } = attempt(() => read(document, page.url));
  const time = performance.now() - started;
  const spaced = (segment: string) => segment.replace(/\s+/g, ' ').trim();
  const all = spaced(text);
  const sharePresent = (segments: readonly string[]) =>
    mean(segments.map((segment) => +all.includes(spaced(segment))));
  return {
    id: `${page.set}/${page.id}`,
    set: page.set,
    language: page.language,
    reader: name,
    word: page.text ? wordF1(page.text, text) : Number.NaN,
    shingle: page.text ? shingleF1(page.text, text) : Number.NaN,
    found: sharePresent(page.present),
    kept: page.present.length > 0 ? 1 - (sharePresent(page.absent) || 0) : Number.NaN,
    time,
    failed,
  };
}

/** A program's failure on a page is an empty text, and counted. */
function attempt(read: () => string): { text: string; failed: boolean } {
  try {
    return { text: read(), failed: false };
  } catch (error) {
    return { text: '', failed: error !== undefined };
  }
}

function grouped(
  reads: readonly Read[],
  names: readonly string[],
  keyOf: (read: Read) => string,
  rowOf: (reads: readonly Read[]) => string[],
): string[][] {
  const sizes = new Map<string, number>();
  for (const read of reads)
    if (read.reader === names[0]) sizes.set(keyOf(read), (sizes.get(keyOf(read)) ?? 0) + 1);
  const nameOf = (read: Read) => ((sizes.get(keyOf(read)) ?? 0) < FEW ? 'others' : keyOf(read));
  const groups = groupsOf(reads, nameOf);
  return groups
    .sort(([, one], [, other]) => other.length - one.length)
    .flatMap(([group, part]) =>
      names.map((name) => [`${group} ${name}`, ...rowOf(part.filter(({ reader }) => reader === name))]),
    );
}

function groupsOf(reads: readonly Read[], nameOf: (read: Read) => string): [string, Read[]][] {
  const groups = new Map<string, Read[]>();
  for (const read of reads) groups.set(nameOf(read), [...(groups.get(nameOf(read)) ?? []), read]);
  return [...groups];
}

const timesOf = (reads: readonly Read[]): string[] => {
  const times = reads.map(({ time }) => time);
  return [
    String(reads.filter(({ failed }) => failed).length),
    ms(quantile(times, 0.5)),
    ms(quantile(times, 0.95)),
  ];
};

const wholeRow = (reads: readonly Read[]): string[] => [
  String(reads.length),
  share(mean(reads.map(({ word }) => word))),
  share(mean(reads.map(({ shingle }) => shingle))),
  share(mean(reads.map(({ word }) => +(word < 0.5)))),
  ...timesOf(reads),
];

function partsRow(reads: readonly Read[]): string[] {
  const found = mean(reads.map((read) => read.found));
  const kept = mean(reads.map((read) => read.kept));
  return [String(reads.length), share(found), share(kept), share((found + kept) / 2), ...timesOf(reads)];
}

function printWorst(reads: readonly Read[]): void {
  const scoreOf = ({ word, found, kept }: Read) => (Number.isFinite(word) ? word : (found + kept) / 2);
  const worst = reads
    .filter((read) => Number.isFinite(scoreOf(read)))
    .sort((one, other) => scoreOf(one) - scoreOf(other))
    .slice(0, 10);
  printTable(
    'The ten worst read',
    ['page', 'score'],
    worst.map((read) => [read.id, share(scoreOf(read))]),
  );
}
