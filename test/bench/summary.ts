import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runWithData } from '../../train/data.ts';
import { groups } from '../../train/summary/groups.ts';
import { type Example, readExamples, type SummarySet, summarySets } from '../../train/summary/sets.ts';
import { bootstrap } from './bootstrap.ts';
import { rouge } from './rouge.ts';
import { peers } from './summary-peers.ts';
import { first, nutgraf, oracle, plainPass, type System, wordsOf } from './summary-systems.ts';

/** What one system reached on one example, in points of 100. */
type Result = { one: number; two: number; sum: number; words: number };

/** Runs `body` and tells the CPU milliseconds it took. */
async function cpu<T>(body: () => Promise<T> | T): Promise<{ value: T; ms: number }> {
  const start = process.cpuUsage();
  const value = await body();
  const used = process.cpuUsage(start);
  return { value, ms: (used.user + used.system) / 1000 };
}

async function run(
  system: System,
  examples: readonly Example[],
  count: number,
): Promise<{ results: Result[]; ms: number }> {
  const results: Result[] = [];
  let ms = 0;
  for (const example of examples) {
    const taken = await cpu(() => system(example, count));
    ms += taken.ms;
    const { rouge1, rouge2, rougeLsum } = rouge(example.reference, taken.value, example.language);
    const words = wordsOf(taken.value, example.language);
    results.push({ one: 100 * rouge1.f1, two: 100 * rouge2.f1, sum: 100 * rougeLsum.f1, words });
  }
  return { results, ms };
}

const mean = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
const points = (value: number): string => value.toFixed(1).padStart(5);

function line(
  name: string,
  results: Result[],
  baseline: Result[],
  ms: number,
  thousands: number,
  pass: number,
): string {
  const gain = bootstrap(results.map((result, k) => result.one - baseline[k]!.one));
  const scores = [results.map((r) => r.one), results.map((r) => r.two), results.map((r) => r.sum)];
  const interval = `${gain.mean >= 0 ? '+' : ''}${gain.mean.toFixed(2)} [${gain.low.toFixed(2)}, ${gain.high.toFixed(2)}]`;
  return [
    name.padEnd(16),
    scores.map((values) => points(mean(values))).join(' '),
    interval.padStart(22),
    points(mean(results.map((r) => r.words))),
    (ms / thousands).toFixed(2).padStart(7),
    (ms / pass).toFixed(1).padStart(6),
  ].join('  ');
}

async function bench(set: SummarySet, examples: readonly Example[], count: number): Promise<void> {
  const learned = groups.some((group) => group.from.some(({ file }) => file === set.file));
  const thousands = examples.reduce((sum, { text, language }) => sum + wordsOf([text], language), 0) / 1000;
  const systems: { name: string; system: System }[] = [
    { name: `first ${count}`, system: first },
    { name: 'nutgraf', system: nutgraf },
    { name: 'oracle', system: oracle },
  ];
  if (examples[0]?.language === 'en')
    for (const { name, make } of peers) {
      const peer = make();
      systems.push({ name, system: ({ text, language }, count) => peer(text, count, language) });
    }
  for (const example of examples.slice(0, 30)) {
    plainPass(example);
    await nutgraf(example, count);
  }
  const pass = (await cpu(() => examples.forEach((example) => void plainPass(example)))).ms;
  process.stdout.write(`\n${set.file} (${set.source}): ${examples.length} articles, ${count} sentences`);
  process.stdout.write(`${learned ? '; the model has seen this set' : '; never seen in training'}\n`);
  process.stdout.write('                  R-1   R-2  Lsum  R-1 over first [95 %]  words  ms/1k w  × Intl\n');
  let baseline: Result[] | undefined;
  for (const { name, system } of systems) {
    const { results, ms } = await run(system, examples, count);
    baseline ??= results;
    process.stdout.write(`${line(name, results, baseline, ms, thousands, pass)}\n`);
  }
}

/** The value after `--name` on the command line. */
function argument(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

await runWithData(async (folder) => {
  const limit = Number(argument('limit') ?? Number.POSITIVE_INFINITY);
  const only = argument('set');
  const wanted = summarySets.filter(({ file }) => only === undefined || file === only);
  const there = wanted.filter(({ file }) => existsSync(join(folder, 'summaries')) && has(folder, file));
  if (there.length === 0) readExamples(folder, wanted[0] ?? summarySets[0]!);
  const counts = argument('sentences')?.split(',').map(Number);
  for (const set of there) {
    const examples = readExamples(folder, set).slice(0, limit);
    for (const count of counts ?? [set.first]) await bench(set, examples, count);
  }
});

function has(folder: string, file: string): boolean {
  const plain = join(folder, 'summaries', `${file}.jsonl`);
  return existsSync(plain) || existsSync(`${plain}.xz`);
}
