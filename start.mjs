// `npm start [-- PAGE.html] [--firefox]`: installs what is missing, builds, and opens a browser with the extension in it.
import './setup/node-version.mjs';
import { spawn, spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers, whatToInstall } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const wished = process.argv.slice(2);
const browser = wished.includes('--firefox') ? 'firefox' : 'chromium';

function stop(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

if (!ensurePackages(root)) stop('The packages could not be installed; npm says why above.');
const missing = ensureBrowsers([browser]);
if (missing.length > 0) stop(whatToInstall(missing));
const built = spawnSync(process.execPath, ['build.mjs'], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) stop('The build failed; it says why above.');

const folder = process.env.INIT_CWD ?? process.cwd();
const child = spawn(process.execPath, ['--import', 'tsx', 'setup/show.ts', ...wished], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NUTGRAF_FOLDER: folder },
});
// The child puts the browser away, and this process ends with it. Ctrl+C may reach the child twice: once is enough for it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 0));
