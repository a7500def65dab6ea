import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mix } from '../../src/core/entities/tokens/hash.ts';
import { Form, Gap, tokenize } from '../../src/core/entities/tokens/index.ts';
import { openFolder, readRows } from '../data.ts';
import { cluster } from './clusters.ts';
import { packFingerprints } from './pack.ts';
import { readGold } from './sets.ts';

type Gold = { ground_truth?: { main_content?: string } };

/** English running text without labels: BBC, Wikinews, the articles of two page sets, and the text of labelled sets. */
function* englishTexts(folder: string): Iterable<string> {
  for (const { text } of readRows<{ text: string }>(folder, 'text/en-bbc-unlabelled')) yield text;
  for (const { text } of readRows<{ text: string }>(folder, 'salience/en-wikinews-tune')) yield text;
  for (const set of ['ner/en-worldwide-train', 'ner/en-voa-noisy', 'ner/en-web-dev', 'ner/en-wnut17-train'])
    for (const { text } of readGold(folder, set)) yield text;
  const wcxb = join(openFolder(folder, 'pages', 'wcxb-gold', 'pages-wcxb.tar.xz'), 'wcxb-gold');
  for (const name of readdirSync(wcxb).sort()) {
    const { ground_truth: truth } = JSON.parse(readFileSync(join(wcxb, name), 'utf8')) as Gold;
    if (truth?.main_content && / the /.test(truth.main_content)) yield truth.main_content;
  }
  const andy = join(openFolder(folder, 'pages', 'andy', 'pages-andy.tar.xz'), 'andy', 'articles.json');
  const articles = Object.values(
    JSON.parse(readFileSync(andy, 'utf8')) as Record<string, { articleBody?: string }>,
  );
  for (const { articleBody: text } of articles) if (text && / the /.test(text)) yield text;
}

const SEEN_AT_LEAST = 5;
const CLASSES = 160;
const ROUNDS = 5;

/** Word classes of English as sections: fingerprints of lower-case words and the class of each. */
export function englishClasses(folder: string): Map<string, Uint8Array> {
  const counts = new Map<number, number>();
  const stream: number[] = [];
  for (const text of englishTexts(folder)) {
    const tokens = tokenize(text);
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.gap[i] === Gap.newline) stream.push(0);
      const key = tokens.form[i] === Form.number ? 1 : tokens.lower[i]!;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      stream.push(key);
    }
  }
  const kept = [...counts].filter(([, n]) => n >= SEEN_AT_LEAST).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const numbers = new Map(kept.map(([key], i) => [key, i + 1]));
  const words = Int32Array.from(stream, (key) => numbers.get(key) ?? 0);
  const frequency = new Int32Array(kept.length + 1);
  for (const word of words) frequency[word]!++;
  const classOf = cluster({ words, vocabulary: kept.length + 1 }, frequency, CLASSES, ROUNDS);
  const { counts: buckets, low, order } = packFingerprints(Int32Array.from(kept, ([key]) => mix(key)));
  return new Map([
    ['wcnt', buckets],
    ['wlow', low],
    ['wcls', Uint8Array.from(order, (i) => classOf[i + 1]!)],
  ]);
}
