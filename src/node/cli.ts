import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Request, readRequest, UsageError } from './arguments.ts';
import { digest, readArticle } from './nutgraf.ts';
import { printDigest } from './print.ts';

function readInput({ file }: Request): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
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

try {
  process.exitCode = await run(readRequest(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
