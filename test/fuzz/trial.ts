/** The built library: the fuzzer tries what people get. */
const built = '../../dist/node/nutgraf.mjs';
const { digest, isArticle, readArticle } = (await import(
  built
)) as typeof import('../../src/node/nutgraf.ts');

/**
 * What a page may cost at the most, in milliseconds of this process's own work (a loaded machine is no fault of the
 * page); what is above is a failure, not a figure.
 */
const limits = { detect: 1000, extract: 8000, digest: 4000 } as const;

/** Thrown where a page broke a promise of the core. */
export class Broken extends Error {}

async function timed<T>(stage: keyof typeof limits, work: () => T | Promise<T>): Promise<T> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  if ((user + system) / 1000 > limits[stage]) throw new Broken(`${stage} takes too long`);
  return result;
}

function inOrder(what: string, spans: readonly { start: number; end: number }[], length: number): void {
  let from = 0;
  for (const { start, end } of spans) {
    if (!(start >= from && end > start && end <= length))
      throw new Broken(`${what}: span ${start}-${end} of ${length}`);
    from = end;
  }
}

/** Runs a page through detection, extraction and digest; throws where anything breaks. */
export async function tryPage(page: string, url: string): Promise<void> {
  await timed('detect', () => isArticle(page, url));
  const article = await timed('extract', () => readArticle(page, url));
  if (!article) return;
  inOrder('blocks', article.blocks, article.text.length);
  const result = await timed('digest', () => digest(article));
  inOrder('sentences', result.sentences, article.text.length);
  for (const { mentions } of result.entities) inOrder('mentions', mentions, article.text.length);
  const known = result.summary.every((index) => result.sentences[index] !== undefined);
  if (!known) throw new Broken('the summary names a sentence that is not there');
}
