import { parseArgs } from 'node:util';

/** What the command line was asked to do. */
export type Request = { file: string; json: boolean; sentences: number; language?: string; url?: string };

/** Thrown where the command line asks for help only. */
export class HelpWanted extends Error {}

/** Thrown for wrong usage, with the one line that says what is wrong. */
export class UsageError extends Error {}

export const usage =
  'Usage: node cli.mjs FILE.html [--json] [--sentences N] [--language xx] [--url URL]   (- reads standard input)';

function parse(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        sentences: { type: 'string', default: '5' },
        language: { type: 'string' },
        url: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    // Node goes on to advise on file names that begin with a dash.
    const [what] = (error as Error).message.split(/[.\n]/, 1);
    throw new UsageError(`${what}. ${usage}`);
  }
}

/** Reads the command line; throws {@link UsageError} where it makes no sense, {@link HelpWanted} where it asks for help. */
export function readRequest(argv: string[]): Request {
  const { values, positionals } = parse(argv);
  if (values.help) throw new HelpWanted();
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new UsageError(usage);
  if (!/^(?:[1-9]|10)$/.test(values.sentences))
    throw new UsageError('--sentences takes a number from 1 to 10.');
  if (values.url !== undefined && !URL.canParse(values.url)) {
    throw new UsageError('--url takes a whole address: https://example.org/story');
  }
  if (values.language !== undefined && !/^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(values.language)) {
    throw new UsageError('--language takes a language tag: en, pt, zh');
  }
  const request: Request = { file, json: values.json, sentences: Number(values.sentences) };
  if (values.language !== undefined) request.language = values.language;
  if (values.url !== undefined) request.url = values.url;
  return request;
}
