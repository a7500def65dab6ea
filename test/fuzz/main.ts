import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, MissingData, openFolder } from '../../train/data.ts';
import { minimise } from './minimise.ts';
import { mutate } from './mutate.ts';
import { tryPage } from './trial.ts';

/** Failures are written here, and are tests at once; told again in our own words they are kept in `test/fuzz/kept`. */
const findings = 'test/fuzz/findings';

const numberAfter = (flag: string, fallback: number): number => {
  const at = process.argv.indexOf(flag);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};

/** Real pages where the data folder is named, else our own sample pages. */
function readPages(): { name: string; page: string }[] {
  const folder = pagesFolder();
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.html'));
  return files.sort().map((name) => ({ name, page: join(folder, name) }));
}

function pagesFolder(): string {
  try {
    return join(openFolder(dataFolder(), 'pages', 'wcxb', 'pages-wcxb.tar.xz'), 'wcxb');
  } catch (error) {
    if (error instanceof MissingData) return 'test/fixtures/site';
    throw error;
  }
}

const reasonOf = async (page: string, url: string): Promise<string | undefined> => {
  try {
    await tryPage(page, url);
    return undefined;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
};

async function keepFinding(page: string, url: string, seed: number, reason: string): Promise<void> {
  const small = await minimise(page, async (smaller) => (await reasonOf(smaller, url)) === reason);
  mkdirSync(findings, { recursive: true });
  writeFileSync(join(findings, `${seed}.html`), small);
  process.stdout.write(`seed ${seed}: ${reason} (${small.length} characters kept)\n`);
}

const runs = numberAfter('--runs', 1000);
const first = numberAfter('--seed', 1);
const pages = readPages();
let failed = 0;
for (let seed = first; seed < first + runs; seed++) {
  const source = pages[seed % pages.length];
  if (!source) break;
  const url = `https://example.org/${encodeURIComponent(source.name)}`;
  const page = mutate(readFileSync(source.page, 'utf8'), seed);
  const reason = await reasonOf(page, url);
  if (reason !== undefined) {
    failed++;
    await keepFinding(page, url, seed, reason);
  }
  if (seed % 500 === 0) process.stdout.write(`seed ${seed}: ${failed} failed so far\n`);
}
process.stdout.write(
  `${runs - failed} passed, ${failed} failed (seeds ${first} to ${first + runs - 1}, ${pages.length} pages)\n`,
);
process.exitCode = failed > 0 ? 1 : 0;
