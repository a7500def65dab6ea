import { readFileSync } from 'node:fs';
import { loadEntityModel } from '../../src/core/entities/files.ts';
import { recognizeText } from '../../src/core/entities/recognize.ts';
import type { Files } from '../../src/core/resources.ts';
import { runWithData } from '../../train/data.ts';
import { languageOf } from '../../train/entities/languages.ts';
import { f1, spanOf, type Tally, tally } from '../../train/entities/measure.ts';
import { type GoldDocument, type GoldSpan, readGold } from '../../train/entities/sets.ts';
import { compromisePeer, type Peer, winkPeer } from './entities-peers.ts';
import { atLeast, type Goal, tellGoals } from './goals.ts';
import { salienceFigures } from './salience.ts';

/** Every labelled set; those that a model learned from are marked, their figures say little. */
const SETS = [
  { name: 'en-worldwide-dev', learned: true },
  { name: 'en-reuters-dev', learned: false },
  { name: 'en-web-dev', learned: true },
  { name: 'pt-bosque-dev', learned: false },
  { name: 'de-news-dev', learned: false },
  { name: 'es-news-dev', learned: false },
  { name: 'nl-news-dev', learned: false },
  { name: 'fr-wiki-dev', learned: false },
  { name: 'it-wiki-dev', learned: false },
  { name: 'pl-news-dev', learned: false },
  { name: 'ru-news-dev', learned: false },
];

const files: Files = {
  json: async () => undefined,
  bytes: async (name) => {
    try {
      return new Uint8Array(readFileSync(new URL(`../../src/${name}`, import.meta.url)));
    } catch {
      return undefined; // Not there: the recogniser falls back to rules.
    }
  },
};

/** Nutgraf itself as one of the compared. */
async function nutgraf(tag: string): Promise<Peer> {
  const model = await loadEntityModel(files, tag);
  const language = languageOf(tag);
  return {
    name: 'nutgraf',
    recognize: (text) => recognizeText(text, language, model).map(spanOf),
  };
}

const percent = (value: number): string => value.toFixed(1).padStart(5);

function precisionRecall(counts: Tally, label: string): string {
  const { right, found, gold } = counts.get(label) ?? { right: 0, found: 0, gold: 0 };
  const of = (all: number): string => (all === 0 ? '-' : Math.round((100 * right) / all).toString());
  return `${label} ${percent(f1(counts, [label]))} (P ${of(found)} R ${of(gold)})`;
}

/** A document's distinct names as one-word-apart spans, so that the same tally counts them. */
function distinct(text: string, spans: readonly GoldSpan[], numbers: Map<string, number>): GoldSpan[] {
  const names = new Map<string, GoldSpan>();
  for (const { start, end, label } of spans) {
    const name = text.slice(start, end);
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    names.set(`${name} ${label}`, { start: number, end: number, label });
  }
  return [...names.values()];
}

const WARM_UP = 20;

/** How many times as fast as compromise our recognition is to be, on English texts. */
const timesCompromise = 10;

/** What a peer reached on a set, and the CPU milliseconds that it took for 1,000 words. */
type Run = { told: string; speed: number };

function run(peer: Peer, documents: readonly GoldDocument[]): Run {
  for (const { text } of documents.slice(0, WARM_UP)) peer.recognize(text);
  const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const before = process.cpuUsage();
  const found = documents.map(({ text }) => peer.recognize(text));
  const { user, system } = process.cpuUsage(before);
  const spans: Tally = new Map();
  const names: Tally = new Map();
  documents.forEach((document, i) => {
    tally(spans, document, found[i]!);
    const numbers = new Map<string, number>();
    const gold = { ...document, spans: distinct(document.text, document.spans, numbers) };
    tally(names, gold, distinct(document.text, found[i]!, numbers));
  });
  const kinds = ['PER', 'ORG', 'LOC'].map((label) => precisionRecall(spans, label)).join('  ');
  const speed = (user + system) / words;
  const told = `F1 ${percent(f1(spans))}  names ${percent(f1(names))}  ${kinds}  ${speed.toFixed(2)} ms CPU/1,000 words`;
  return { told, speed };
}

async function bench(folder: string): Promise<void> {
  const peers = [await compromisePeer(), await winkPeer()];
  const at = process.argv.indexOf('--sets');
  const wanted = at < 0 ? undefined : process.argv[at + 1]?.split(',');
  const reached: Goal[] = [];
  for (const { name, learned } of SETS) {
    if (wanted && !wanted.includes(name)) continue;
    const tag = name.slice(0, 2);
    const documents = readGold(folder, `ner/${name}`);
    console.log(`\n${name}: ${documents.length} documents${learned ? ' (learned from)' : ''}`);
    const speeds: Record<string, number> = {};
    for (const peer of [await nutgraf(tag), ...peers]) {
      const { told, speed } = run(peer, documents);
      speeds[peer.name] = speed;
      console.log(`  ${peer.name.padEnd(10)} ${told}`);
    }
    const ratio = (speeds.compromise ?? Number.NaN) / (speeds.nutgraf ?? Number.NaN);
    if (tag === 'en') reached.push(atLeast(`${name}, compromise’s time, × ours`, timesCompromise, ratio));
  }
  console.log(
    `\nmemory: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB resident with all peers loaded`,
  );
  if (!process.argv.includes('--no-salience')) console.log('\nsalience:', await salienceFigures(folder));
  tellGoals(reached);
}

await runWithData(bench);
