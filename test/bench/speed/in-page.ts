import { Readability } from '@mozilla/readability';
import { createEngine } from '../../../src/core/engine.ts';
import { detect } from '../../../src/page/detect/index.ts';
import { extract } from '../../../src/page/extract/index.ts';
import { knowledgeOf, type StoredKnowledge } from '../../../src/page/extract/knowledge.ts';

/** What one page took, in milliseconds (the median of the rounds), and how many words its article has. */
export type PageTimes = {
  words: number;
  detect: number;
  extract: number;
  digest: number;
  copy: number;
  readability: number;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const read = (name: string) =>
  fetch(`/file/${name}`).then((response) => (response.ok ? response : undefined));
const files = {
  json: async (name: string) => (await read(name))?.json(),
  bytes: async (name: string) => {
    const response = await read(name);
    return response && new Uint8Array(await response.arrayBuffer());
  },
};

type Stage = Exclude<keyof PageTimes, 'words'>;

async function timed<T>(
  times: Record<Stage, number[]>,
  stage: Stage,
  work: () => T | Promise<T>,
): Promise<T> {
  const from = performance.now();
  const result = await work();
  times[stage].push(performance.now() - from);
  return result;
}

/** Runs both ways over the page they stand in, in turns: some rounds to grow warm, then those that count. */
async function measure(warm: number, rounds: number): Promise<PageTimes | undefined> {
  const engine = createEngine(files);
  const knowledge = knowledgeOf((await files.json('reading.json')) as StoredKnowledge);
  let times: Record<Stage, number[]> = { detect: [], extract: [], digest: [], copy: [], readability: [] };
  let words = 0;
  for (let round = 0; round < warm + rounds; round++) {
    if (round === warm) times = { detect: [], extract: [], digest: [], copy: [], readability: [] };
    await timed(times, 'detect', () => detect(document, location.href));
    const read = await timed(times, 'extract', () => extract(document, location.href, knowledge));
    if (!read.ok) return undefined;
    await timed(times, 'digest', () => engine.digest(read.article));
    words = read.article.text.split(/\s+/).length;
    const copy = await timed(times, 'copy', () => document.cloneNode(true) as Document);
    await timed(times, 'readability', () => new Readability(copy).parse());
  }
  const middle = (stage: Stage) => median(times[stage]);
  return {
    words,
    detect: middle('detect'),
    extract: middle('extract'),
    digest: middle('digest'),
    copy: middle('copy'),
    readability: middle('readability'),
  };
}

Object.assign(globalThis, { nutgrafMeasure: measure });
