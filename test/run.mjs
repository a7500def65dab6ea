// `npm test`: installs what is missing, builds, and runs every suite; ends with `N passed, N failed`.
import '../setup/node-version.mjs';
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserNames, ensureBrowsers, whatToInstall } from '../setup/browsers.mjs';
import { ensurePackages } from '../setup/packages.mjs';
import { steps } from './runner/steps.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const reports = join(root, 'test', 'screens', 'reports');

function stop(line) {
  process.stderr.write(`${line}\n0 passed, 1 failed\n`);
  process.exit(1);
}

/** Runs one step and counts: what its report says, or itself as one. */
function run({ name, command, count }) {
  process.stdout.write(`\n== ${name}\n`);
  const started = performance.now();
  const [program, ...args] = command;
  const bin = join(root, 'node_modules', '.bin');
  const path = `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: path },
  });
  const counted = count?.(reports) ?? { passed: 0, failed: 0 };
  const self = counted.passed + counted.failed === 0;
  const passed = self && status === 0 ? 1 : counted.passed;
  const failed = status === 0 ? counted.failed : Math.max(1, counted.failed);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  return { name, passed, failed, seconds };
}

if (!ensurePackages(root)) stop('The packages could not be installed; npm says why above.');
const missing = ensureBrowsers(browserNames);
if (missing.length > 0) stop(whatToInstall(missing));
mkdirSync(reports, { recursive: true });

const results = [];
for (const step of steps) {
  const result = run(step);
  results.push(result);
  if (step.needed && result.failed > 0) break;
}

process.stdout.write('\n');
for (const { name, passed, failed, seconds } of results) {
  process.stdout.write(
    `${failed > 0 ? 'FAILED' : 'passed'}  ${name}: ${passed} passed, ${failed} failed (${seconds} s)\n`,
  );
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
