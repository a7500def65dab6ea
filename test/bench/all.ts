import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { basename } from 'node:path';
import { browserNames, findBrowser } from '../../setup/browsers.mjs';
import { dataFolder, MissingData } from '../../train/data.ts';
import { buildPackages } from '../gates/packages.ts';
import { missedLine } from './goals.ts';

/**
 * The benches, each by the script that runs it; those that need data are given its folder. The sets are cut so that all of
 * it ends in a quarter of an hour; the benches of one part alone (`npm run bench:…`) run in full.
 */
const benches = [
  { name: 'Stages of a digest', file: 'stages.ts', data: true, args: [] },
  { name: 'Speed beside Readability, in Chromium', file: 'speed.ts', data: true, args: [] },
  { name: 'Popup', file: 'popup/main.ts', data: false, args: [] },
  { name: 'Library', file: 'library.ts', data: false, args: [] },
  { name: 'Load', file: 'load.ts', data: false, args: [] },
  { name: 'Summaries (the first 100 of each set)', file: 'summary.ts', data: true, args: ['--limit', '100'] },
  { name: 'Names', file: 'entities.ts', data: true, args: ['--no-salience'] },
  {
    name: 'Pages (120 of the sets; the shipped judges have learned from them, held out: `bench:pages`)',
    file: 'pages.ts',
    data: true,
    args: ['--limit', '120', '--shipped'],
  },
] as const;

/** What one bench may take at the most (ms); one that takes longer is stopped, and the others run all the same. */
const patience = 8 * 60_000;

const results = 'test/bench/results.md';

/** What the benches ran on, without saying where: versions, and the kind of machine. */
function surroundings(): string[] {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const [cpu] = cpus();
  const browsers = browserNames.map((name) => {
    const program = findBrowser(name);
    const said = program ? spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.trim() : '';
    return said || `${name}: none`;
  });
  return [
    `Nutgraf ${version}, Node ${process.version}, ${browsers.join(', ')}`,
    `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`,
  ];
}

/** What each part weighs, minified, and the packages (bytes). */
function sizes(): string {
  const scripts = ['detector.js', 'reader.js', 'marker.js', 'background.js', 'engine.js'];
  const weigh = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + statSync(`dist/chromium/${name}`).size, 0);
  const rows = [
    ...scripts.map((name) => [name, weigh([name])] as const),
    ['popup', weigh(['popup/early.js', 'popup/main.js'])] as const,
    ...buildPackages().map(({ path, bytes }) => [basename(path), bytes.length] as const),
  ];
  return rows.map(([name, bytes]) => `${name.padEnd(28)} ${String(bytes).padStart(9)}`).join('\n');
}

function folderFor(argv: readonly string[]): string[] {
  try {
    return ['--data', dataFolder(argv)];
  } catch (error) {
    if (!(error instanceof MissingData)) throw error;
    return [];
  }
}

const section = (name: string, text: string): string => `## ${name}\n\n${text}`;
const block = (text: string): string => `\`\`\`\n${text.trim()}\n\`\`\``;

/** A bench's part of the table, and what it missed. */
type Part = { text: string; missed: string[] };

/** The goals that a bench says to have missed; one that ended otherwise has missed all of them. */
function missedIn(name: string, status: number | null, told: string): string[] {
  const lines = told.split('\n').filter((line) => line.startsWith(missedLine));
  const named = lines.map((line) => `${name}: ${line.slice(missedLine.length)}`);
  return status === 0 || named.length > 0 ? named : [`${name}: the run failed`];
}

function runBench({ name, file, data, args }: (typeof benches)[number], folder: readonly string[]): Part {
  if (data && folder.length === 0)
    return { text: section(name, 'Not run: no data folder was named.'), missed: [] };
  process.stdout.write(`${name}…\n`);
  const started = performance.now();
  const run = spawnSync('tsx', [`test/bench/${file}`, ...(data ? folder : []), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    timeout: patience,
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const missed = missedIn(name, run.status, run.stdout);
  if (run.status === 0) return { text: section(name, `${block(run.stdout)}\n\n${seconds} s.`), missed };
  const reason = run.error ? `Stopped: ${run.error.message}.` : `Missed: ${missed.length}.`;
  process.stderr.write(run.stderr);
  return { text: section(name, `${block(run.stdout)}\n\n**${reason}** ${seconds} s.`), missed };
}

const at = process.argv.indexOf('--only');
const wanted = at < 0 ? undefined : process.argv[at + 1];
const chosen = benches.filter(({ file }) => wanted === undefined || file === wanted);
const folder = folderFor(process.argv);
const parts = chosen.map((bench) => runBench(bench, folder));
const missed = parts.flatMap((part) => part.missed);
const head = [
  '# Benches',
  `Generated by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}.`,
  ...surroundings(),
  section('Goals missed', missed.length > 0 ? missed.map((line) => `- ${line}`).join('\n') : 'None.'),
];
writeFileSync(
  results,
  `${[...head, section('Sizes (bytes)', block(sizes())), ...parts.map(({ text }) => text)].join('\n\n')}\n`,
);
process.stdout.write(`${results}\n`);
for (const line of missed) process.stdout.write(`${missedLine}${line}\n`);
if (missed.length > 0) process.exitCode = 1;
