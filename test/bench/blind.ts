import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '../../src/core/article.ts';
import { runWithData } from '../../train/data.ts';
import { plainSentences } from '../../train/summary/lead.ts';
import { randomSource } from '../../train/summary/random.ts';
import { type Drawn, draw } from './blind/draw.ts';
import { engine } from './blind/engine.ts';
import { type Key, tally } from './blind/tally.ts';
import { peers } from './summary-peers.ts';

/**
 * `npm run bench:blind -- --data DIR --out DIR [--pages 24] [--skip 0] [--seed 1]` lays out summaries of five
 * sentences of real pages for a reader who does not know whose they are: `sheet.txt`, and `key.json`, which is not to
 * be opened before the ranks stand in `ranks.txt` (one line a page, `3: B A=D C E`). With `--open` it tells who won.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    pages: { type: 'string', default: '24' },
    skip: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    open: { type: 'boolean', default: false },
  },
});

const SENTENCES = 5;
/** Of the article so many characters are laid beside the summaries. */
const SHOWN = 6000;
const LETTERS = 'ABCDEFGHIJ';

type Told = { name: string; sentences: readonly string[] };

async function ours(article: Article): Promise<string[]> {
  const { sentences, summary } = await engine.digest(article, { sentences: SENTENCES });
  return summary.map((index) => article.text.slice(sentences[index]!.start, sentences[index]!.end));
}

const others = peers
  .filter(({ name }) => name !== 'node-summarizer')
  .map(({ name, make }) => ({ name, run: make() }));

async function summariesOf(article: Article): Promise<Told[]> {
  const told: Told[] = [
    { name: 'nutgraf', sentences: await ours(article) },
    { name: 'first', sentences: plainSentences(article.text).slice(0, SENTENCES) },
  ];
  for (const { name, run } of others)
    told.push({ name, sentences: await run(article.text, SENTENCES, 'en') });
  return told;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The sheet of one page and its key, the summaries shuffled. */
function layOut(
  page: number,
  { article }: Drawn,
  told: readonly Told[],
): { sheet: string; key: Key[string] } {
  const random = randomSource(1000 * Number(values.seed) + page);
  const shuffled = told.map((one) => ({ one, at: random() })).sort((a, b) => a.at - b.at);
  const parts = shuffled.map(({ one }, k) => `[${LETTERS[k]}]\n${one.sentences.map(oneLine).join('\n')}`);
  const head = `===== ${page}: ${article.title ?? ''}\n\n${article.text.slice(0, SHOWN).replace(/\n+/g, '\n')}`;
  return {
    sheet: [head, ...parts].join('\n\n'),
    key: Object.fromEntries(shuffled.map(({ one }, k) => [LETTERS[k], one.name])),
  };
}

async function write(folder: string, out: string): Promise<void> {
  const [skip, wanted] = [Number(values.skip), Number(values.pages)];
  const sheets: string[] = [];
  const key: Record<string, Key[string]> = {};
  let page = 0;
  for (const drawn of draw(folder, Number(values.seed))) {
    if (++page > skip + wanted) break;
    if (page <= skip) continue;
    const laid = layOut(page, drawn, await summariesOf(drawn.article));
    sheets.push(laid.sheet);
    key[page] = laid.key;
  }
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'sheet.txt'), `${sheets.join('\n\n\n')}\n`);
  writeFileSync(join(out, 'key.json'), JSON.stringify(key, null, 1));
}

function open(out: string): void {
  const key = JSON.parse(readFileSync(join(out, 'key.json'), 'utf8')) as Key;
  for (const [name, { won, tied, lost }] of tally(
    key,
    readFileSync(join(out, 'ranks.txt'), 'utf8'),
    'nutgraf',
  ))
    process.stdout.write(`nutgraf : ${name.padEnd(12)} won ${won}, tied ${tied}, lost ${lost}\n`);
}

await runWithData(async (folder) => {
  const out = values.out ?? 'blind';
  if (values.open) open(out);
  else await write(folder, out);
});
