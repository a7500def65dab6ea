import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runWithData } from '../../train/data.ts';
import { groups } from '../../train/summary/groups.ts';
import { type Example, readExamples, type SummarySet, summarySets } from '../../train/summary/sets.ts';
import { bootstrap } from './bootstrap.ts';
import { above, type Goal, tellGoals } from './goals.ts';
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

/** On so many examples each system grows warm before its time is taken. */
const warmUp = 15;

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

/** The peers that we are to be faster than, and better (ROUGE-1), on English sets. */
const rivals: ReadonlySet<string> = new Set(['ts-textrank', 'wink-nlp']);

/** What a system reached on a set. */
type Reached = { name: string; ms: number; score: number };

/** Our figures beside those of the rivals. */
function goalsOf(set: string, all: readonly Reached[]): Goal[] {
  const ours = all.find(({ name }) => name === 'nutgraf');
  if (!ours) return [];
  return all
    .filter(({ name }) => rivals.has(name))
    .flatMap(({ name, ms, score }) => [
      above(`${set}: our R-1, above that of ${name}`, score, ours.score),
      above(`${set}: the time of ${name}, × ours`, 1, ms / ours.ms),
    ]);
}

async function bench(set: SummarySet, examples: readonly Example[], count: number): Promise<Goal[]> {
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
  for (const example of examples.slice(0, 30)) plainPass(example);
  const pass = (await cpu(() => examples.forEach((example) => void plainPass(example)))).ms;
  process.stdout.write(`\n${set.file} (${set.source}): ${examples.length} articles, ${count} sentences`);
  process.stdout.write(`${learned ? '; the model has seen this set' : '; never seen in training'}\n`);
  process.stdout.write('                  R-1   R-2  Lsum  R-1 over first [95 %]  words  ms/1k w  × Intl\n');
  let baseline: Result[] | undefined;
  const reached: Reached[] = [];
  for (const { name, system } of systems) {
    await run(system, examples.slice(0, warmUp), count); // Each grows warm alike.
    const { results, ms } = await run(system, examples, count);
    reached.push({ name, ms, score: mean(results.map(({ one }) => one)) });
    baseline ??= results;
    process.stdout.write(`${line(name, results, baseline, ms, thousands, pass)}\n`);
  }
  return goalsOf(set.file, reached);
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
  const goals: Goal[] = [];
  for (const set of there) {
    const examples = readExamples(folder, set).slice(0, limit);
    for (const count of counts ?? [set.first]) goals.push(...(await bench(set, examples, count)));
  }
  tellGoals(goals);
});

function has(folder: string, file: string): boolean {
  const plain = join(folder, 'summaries', `${file}.jsonl`);
  return existsSync(plain) || existsSync(`${plain}.xz`);
}
