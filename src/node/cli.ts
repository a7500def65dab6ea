import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { HelpWanted, type Request, readRequest, UsageError, usage } from './arguments.ts';
import { decodePage, markedEncoding } from './decode.ts';
import { digest, readArticle } from './nutgraf.ts';
import { printDigest } from './print.ts';

function readInput({ file }: Request): string {
  try {
    const bytes = readFileSync(file === '-' ? 0 : file);
    const isBinary = bytes.subarray(0, 4096).includes(0) && !markedEncoding(bytes)?.startsWith('utf-16');
    if (isBinary) throw new UsageError(`${file} is no page.`);
    return decodePage(bytes);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`Cannot read ${file}${code ? ` (${code})` : ''}.`);
  }
}

const addressOf = ({ url, file }: Request): string =>
  url ?? (file === '-' ? 'https://example.invalid/' : pathToFileURL(file).href);

async function run(request: Request): Promise<number> {
  const read = readArticle(readInput(request), addressOf(request));
  if (!read) {
    process.stderr.write('This page has no readable text.\n');
    return 1;
  }
  const article = request.language ? { ...read, language: request.language } : read;
  const result = await digest(article, { sentences: request.sentences });
  const output = request.json
    ? JSON.stringify({ article, digest: result }, null, 2)
    : printDigest(article, result);
  process.stdout.write(`${output.trimEnd()}\n`);
  return 0;
}

/** Ends with one clear line where a person is at fault, and with the usage where it was asked for. */
function end(error: unknown): number {
  if (error instanceof HelpWanted) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  return 2;
}

// A closed pipe or a full disk is no fault of ours, and no stack trace helps.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.stderr.write(`Cannot write the summary (${code}).\n`);
  process.exit(2);
});

try {
  process.exitCode = await run(readRequest(process.argv.slice(2)));
} catch (error) {
  process.exitCode = end(error);
}
