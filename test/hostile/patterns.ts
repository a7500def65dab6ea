import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { parseSync } from 'vite';
import { createEngine } from '../../src/core/engine.ts';
import { languages } from '../../src/lang/all.ts';

/** A regular expression of ours and where it stands. */
export type Pattern = { source: string; flags: string; where: string };

type Node = { regex?: { pattern: string; flags: string } };

function* nodesOf(node: unknown): Generator<Node> {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node) yield node as Node;
  for (const child of Object.values(node)) yield* nodesOf(child);
}

/** Every regular expression that is written in the sources. */
function writtenPatterns(): Pattern[] {
  const files = readdirSync('src', { recursive: true }).map(String);
  return files.filter(isCode).flatMap((file) => {
    const { program } = parseSync(file, readFileSync(join('src', file), 'utf8'));
    return [...nodesOf(program)].flatMap(({ regex }) =>
      regex ? [{ source: regex.pattern, flags: regex.flags, where: file }] : [],
    );
  });
}

const isCode = (file: string): boolean => /\.tsx?$/.test(file) && !file.startsWith('gallery');

/** A text in which every table of a language is looked up. */
const text =
  'One said on Monday: “It is so.” In 2026 the U.S. paid $5 million, Dr. A. B. Lee said.\n\n- An item.';

/** The files that put regular expressions together while the program runs. */
export function builders(): string[] {
  const files = readdirSync('src', { recursive: true }).map(String);
  return files
    .filter(isCode)
    .filter((file) => readFileSync(join('src', file), 'utf8').includes('new RegExp('))
    .map((file) => `src/${file}`);
}

/** Every regular expression that is put together while the program runs, from the tables of all languages. */
async function builtPatterns(): Promise<Pattern[]> {
  const built: Pattern[] = [];
  const real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct(target, [source, flags = '']) {
      const where = `built: ${new Error('').stack?.split('\n')[2]?.match(/src\/[\w/-]+\.ts/)?.[0] ?? 'somewhere'}`;
      if (typeof source === 'string') built.push({ source, flags, where });
      return Reflect.construct(target, [source, flags]);
    },
  });
  try {
    const engine = createEngine({
      json: async (name) => languages.find(({ tag }) => name === `lang/${tag}.json`),
      bytes: async () => undefined,
    });
    await buildPagePatterns();
    for (const { tag } of languages) await engine.digest({ text: `${text} ${text}`, language: tag });
  } finally {
    globalThis.RegExp = real;
  }
  return built;
}

/** The page's own: the parts of addresses, and the phrases and parts that reading rests on, as the build stores them. */
async function buildPagePatterns(): Promise<void> {
  for (const file of builders()) if (file.startsWith('src/page/')) await import(join(process.cwd(), file));
  const { knowledgeOf } = await import('../../src/page/extract/knowledge.ts');
  const { Phrasebook, ROWS } = await import('../../src/page/extract/clean/phrases.ts');
  const { STORED } = await import('../../src/page/extract/stored.ts');
  const { offersSummary } = await import('../../src/page/own-summary.ts');
  knowledgeOf(STORED);
  offersSummary(parseHTML('').document, STORED.ownSummary);
  // A row's pattern is made when it is first needed.
  for (const row of ROWS) new Phrasebook({ [row]: STORED.phrases[row] }).begins('a', row);
}

let building: Promise<Pattern[]> | undefined;

/** The same, put together once: a module does so only when it is loaded. */
export function built(): Promise<Pattern[]> {
  building ??= builtPatterns();
  return building;
}

/** All regular expressions of the program, each once. */
export async function allPatterns(): Promise<Pattern[]> {
  const byKey = new Map<string, Pattern>();
  for (const pattern of [...writtenPatterns(), ...(await built())])
    byKey.set(`/${pattern.source}/${pattern.flags}`, pattern);
  return [...byKey.values()];
}
