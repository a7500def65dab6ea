import { runWithData } from '../../train/data.ts';
import { compromisePeer } from './entities-peers.ts';
import { above, atLeast, type Goal, tellGoals } from './goals.ts';
import { printTable, quantile } from './pages/print.ts';
import { articleOf, newsArticles, wordsIn } from './stages/articles.ts';
import { englishResources, type Stage, type StageTimes, stages, timeStages } from './stages/time.ts';
import { peers } from './summary-peers.ts';

/** Lengths at which the growth is looked at, in words. */
const lengths = [1000, 10_000, 100_000] as const;

/** How many times each page is timed; the least counts, the rest is the machine's mood. */
const rounds = 3;

/** On how many of the pages the other programs run, and in how many rounds: some take seconds for each. */
const rivalled = 24;
const rivalRounds = 2;

/** What our summary alone takes, as theirs: the rest of a digest is names, their roles, and facts. */
const summaryStages: readonly Stage[] = ['split', 'recognise', 'rank', 'choose'];

/** How many times our time the others are to take at the least; of the rest it is only told. */
const goals: Readonly<Record<string, (ratio: number) => Goal>> = {
  compromise: (ratio) => atLeast('compromise beside our recognition, × our time', 10, ratio),
  'wink-nlp': (ratio) => above('wink-nlp beside our summary, × our time', 1, ratio),
  'ts-textrank': (ratio) => above('ts-textrank beside our summary, × our time', 1, ratio),
};

const least = (all: readonly StageTimes[]): StageTimes =>
  Object.fromEntries(
    stages.map((stage) => [stage, Math.min(...all.map((times) => times[stage]))]),
  ) as StageTimes;

/** CPU milliseconds for 1,000 words. */
const perThousand = (ms: number, text: string): number => (ms / wordsIn(text)) * 1000;

await runWithData(async (folder) => {
  const at = process.argv.indexOf('--pages');
  const articles = await newsArticles(folder, at < 0 ? 200 : Number(process.argv[at + 1]));
  const resources = await englishResources();
  const time = (article: Parameters<typeof timeStages>[0], times = rounds) =>
    least(Array.from({ length: times }, () => timeStages(article, resources)));
  for (const article of articles) timeStages(article, resources); // To grow warm.

  const timed = articles.map((article) => ({ text: article.text, times: time(article) }));
  const median = (stage: Stage) =>
    quantile(
      timed.map(({ text, times }) => perThousand(times[stage], text)),
      0.5,
    );
  const long = lengths.map((words) => articleOf(articles, words));
  const grown = long.map((article) => ({ text: article.text, times: time(article, 2) }));
  const row = (stage: Stage): string[] => {
    const each = grown.map(({ text, times }) => perThousand(times[stage], text));
    const growth = (each.at(-1) ?? Number.NaN) / (each[0] ?? Number.NaN);
    return [stage, median(stage).toFixed(2), ...each.map((ms) => ms.toFixed(2)), growth.toFixed(2)];
  };
  const counted = grown.map(({ text }) => `${wordsIn(text)} words`);
  printTable(
    `CPU ms per 1,000 words, ${articles.length} news pages and longer texts made of them, Node`,
    ['stage', 'pages (median)', ...counted, 'last / first'],
    stages.map(row),
  );

  const longest = long.at(-1)!;
  const before = process.memoryUsage().heapUsed;
  timeStages(longest, resources);
  const { heapUsed } = process.memoryUsage();
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);
  process.stdout.write(
    `memory: ${megabytes(before)} MB of heap with all models, ${megabytes(heapUsed)} MB after a digest of ${wordsIn(longest.text)} words, before the collector comes\n`,
  );

  const compromise = await compromisePeer();
  const reached: Goal[] = [];
  /** Our time and theirs on the same pages, in turns, each the least of as many rounds; both are warm. */
  const rival = async (
    name: string,
    beside: readonly Stage[],
    work: (text: string) => unknown,
  ): Promise<string[]> => {
    const cpuTime = async (text: string) => {
      const from = process.cpuUsage();
      await work(text);
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1000;
    };
    for (const { text } of articles.slice(rivalled, rivalled + 5)) await work(text);
    const ratios: number[] = [];
    const wholes: number[] = [];
    for (const article of articles.slice(0, rivalled)) {
      const ours: number[] = [];
      const whole: number[] = [];
      const theirs: number[] = [];
      for (let round = 0; round < rivalRounds; round++) {
        const times = timeStages(article, resources);
        ours.push(beside.reduce((sum, stage) => sum + times[stage], 0));
        whole.push(times.whole);
        theirs.push(await cpuTime(article.text));
      }
      ratios.push(Math.min(...theirs) / Math.min(...ours));
      wholes.push(Math.min(...theirs) / Math.min(...whole));
    }
    const ratio = quantile(ratios, 0.5);
    const goal = goals[name]?.(ratio);
    if (goal) reached.push(goal);
    return [name, beside.join(' + '), ratio.toFixed(1), quantile(wholes, 0.5).toFixed(1)];
  };
  const rows = [await rival('compromise', ['recognise'], (text) => compromise.recognize(text))];
  for (const { name, make } of peers) {
    const summarise = make();
    rows.push(await rival(name, summaryStages, (text) => summarise(text, 5, 'en')));
  }
  printTable(
    'Other programs on the same pages',
    ['program', 'beside our', '× that (median)', '× our whole digest'],
    rows,
  );
  tellGoals(reached);
});
