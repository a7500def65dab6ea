import { splitSentences } from '../../src/core/sentences/index.ts';
import { languages } from '../../src/lang/all.ts';
import { readRows, runWithData } from '../../train/data.ts';

/** One sentence of a set, as tokens, with the document it stands in. */
type Row = { doc: number; tokens: string[] };

/** Sets whose sentences are put together again; their boundaries are only as good as those who split them. */
const sets: [set: string, tag: string][] = [
  ['ner/en-reuters-dev', 'en'],
  ['ner/en-worldwide-dev', 'en'],
  ['ner/en-web-dev', 'en'],
  ['ner/es-news-dev', 'es'],
  ['ner/nl-news-dev', 'nl'],
  ['ner/de-news-dev', 'de'],
  ['ner/pl-news-dev', 'pl'],
  ['ner/ru-news-dev', 'ru'],
];

const NO_SPACE_BEFORE = /^(?:[.,;:!?%)\]}’”»…]|'s|n't|'(?:re|ve|ll|d|m))$/;
const NO_SPACE_AFTER = /^[([“‘«„$£€]$/;
const ENDED = /[.!?…]["”’)'»]*$/;

/** The words of a sentence with spaces where print has them. */
function joined(tokens: readonly string[]): string {
  let text = '';
  let quoted = false;
  let glue = true;
  for (const token of tokens) {
    const straight = token === '"';
    const closes = straight ? quoted : NO_SPACE_BEFORE.test(token);
    if (straight) quoted = !quoted;
    text += `${glue || closes || token === '-' ? '' : ' '}${token}`;
    glue = straight ? quoted : NO_SPACE_AFTER.test(token) || token === '-';
  }
  return text;
}

/** The texts of a set's documents with the ends of their sentences; what ends without a mark is left out. */
function documents(rows: readonly Row[]): { text: string; ends: Set<number> }[] {
  const texts = new Map<number, { text: string; ends: Set<number> }>();
  for (const { doc, tokens } of rows) {
    const sentence = joined(tokens);
    if (sentence.length < 9 || !ENDED.test(sentence)) continue;
    const document = texts.get(doc) ?? { text: '', ends: new Set<number>() };
    document.text += `${document.text && ' '}${sentence}`;
    document.ends.add(document.text.length);
    texts.set(doc, document);
  }
  return [...texts.values()];
}

/** F1 of the ends that a splitter finds, in points of 100, and the CPU milliseconds it takes for 1,000 words. */
function measure(texts: ReturnType<typeof documents>, ends: (text: string) => number[]): string {
  const words = texts.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  const before = process.cpuUsage();
  const found = texts.map(({ text }) => ends(text));
  const { user, system } = process.cpuUsage(before);
  let hits = 0;
  let total = 0;
  texts.forEach((document, at) => {
    hits += found[at]!.filter((end) => document.ends.has(end)).length;
    total += found[at]!.length + document.ends.size;
  });
  return `F1 ${((200 * hits) / total).toFixed(2)}  ${((user + system) / words).toFixed(3)} ms`;
}

await runWithData((folder) => {
  for (const [set, tag] of sets) {
    const language = languages.find((known) => known.tag === tag)!;
    const segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' });
    const texts = documents(readRows<Row>(folder, set));
    const plain = (text: string) =>
      [...segmenter.segment(text)].map(({ index, segment }) => index + segment.trimEnd().length);
    const ours = (text: string) => splitSentences(text, language).map(({ end }) => end);
    measure(texts, ours);
    process.stdout.write(`${set.padEnd(24)} ours ${measure(texts, ours)}   Intl ${measure(texts, plain)}\n`);
  }
});
