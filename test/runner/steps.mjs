import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const REPORTS = 'test/screens/reports';

function readReport(folder, file) {
  const path = join(folder, file);
  if (!existsSync(path)) return undefined;
  const report = JSON.parse(readFileSync(path, 'utf8'));
  // A report that stays would be counted again where a later run does not come so far.
  rmSync(path);
  return report;
}

/** Counts from the unit test runner's report; a file that does not load is a failure of its own. */
const unitCount = (file) => (folder) => {
  const report = readReport(folder, file);
  if (!report) return { passed: 0, failed: 0 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
};

/** Counts from the browser tests' report; a test that needed a second try counts as failed. */
const browserCount = (file) => (folder) => {
  const report = readReport(folder, file);
  if (!report) return { passed: 0, failed: 0 };
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length };
};

const vitest = (file, ...args) => [
  'vitest',
  'run',
  ...args,
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${REPORTS}/${file}`,
];

/**
 * What `npm test` runs, in this order: what is cheap and tells most comes first. Where a step is `needed`, nothing after it
 * makes sense without it.
 */
export const steps = [
  { name: 'build', command: ['node', 'build.mjs', '--package'], needed: true },
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'types of the core', command: ['tsc', '-p', 'src/core'] },
  { name: 'format and lint', command: ['biome', 'check', '--diagnostic-level=error', '.'] },
  { name: 'second linter', command: ['oxlint', '--deny-warnings'] },
  {
    name: 'gates',
    command: vitest('gates.json', '-c', 'test/gates/vitest.config.ts'),
    count: unitCount('gates.json'),
  },
  { name: 'unit tests', command: vitest('unit.json'), count: unitCount('unit.json') },
  { name: 'store linter', command: ['node', 'test/runner/store-lint.mjs', 'dist/firefox'] },
  {
    name: 'screens, accessibility of states × themes × directions',
    command: ['tsx', 'test/screens.ts', '--pairwise', '--no-pictures'],
  },
  {
    name: 'end to end, Chromium and Firefox',
    command: ['playwright', 'test', '-c', 'test/e2e/short.config.ts'],
    count: browserCount('e2e.json'),
  },
];
