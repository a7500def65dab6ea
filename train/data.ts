import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Thrown where a data set is not in the data folder; commands print it as one line and exit with code 2. */
export class MissingData extends Error {}

/** The data folder: `--data DIR` on the command line, else the environment's `NUTGRAF_DATA`. */
export function dataFolder(argv: readonly string[] = process.argv): string {
  const at = argv.indexOf('--data');
  const folder = at >= 0 ? argv[at + 1] : process.env['NUTGRAF_DATA'];
  if (!folder) throw new MissingData('Name the data folder: --data DIR (or NUTGRAF_DATA).');
  if (!existsSync(folder)) throw new MissingData(`The data folder does not exist: ${folder}`);
  return folder;
}

/** The rows of one JSON-lines set (`ner/en-web-dev`), packed with xz or not. */
export function readRows<Row>(folder: string, set: string): Row[] {
  const plain = join(folder, `${set}.jsonl`);
  const packed = `${plain}.xz`;
  if (!existsSync(plain) && !existsSync(packed))
    throw new MissingData(`The data set is missing: ${plain}[.xz]`);
  const text = existsSync(plain)
    ? readFileSync(plain, 'utf8')
    : execFileSync('xz', ['-dc', packed], { maxBuffer: 2 ** 30, encoding: 'utf8' });
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

/**
 * The folder in which a set of many files lies unpacked (`pages`, `wcxb`): beside the others, or taken out of
 * its archive (`pages/pages-wcxb.tar.xz`) into a temporary folder.
 */
export function openFolder(folder: string, room: string, name: string, archive: string): string {
  const plain = join(folder, room, name);
  if (existsSync(plain)) return join(folder, room);
  const packed = join(folder, room, archive);
  if (!existsSync(packed)) throw new MissingData(`The data set is missing: ${plain} or ${packed}`);
  const target = mkdtempSync(join(tmpdir(), 'nutgraf-data-'));
  execFileSync('tar', ['xJf', packed, '-C', target]);
  return target;
}

/** Runs a command's body; a missing data set becomes one clear line and exit code 2. */
export async function runWithData(body: (folder: string) => void | Promise<void>): Promise<void> {
  try {
    await body(dataFolder());
  } catch (error) {
    if (!(error instanceof MissingData)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
