import type { ReadAnswer, Verdict } from '../messages.ts';
import { detect } from '../page/detect/index.ts';
import { type Extraction, extract } from '../page/extract/index.ts';
import type { SourceMap } from '../page/source.ts';
import { isTooShort, obstacleInPage } from './obstacle.ts';
import { parsed, settled } from './settling.ts';

/** What the reader has read last, so that it can be painted: it may be lost at any time and is then read again. */
export type LastRead = { source: SourceMap } | undefined;

function verdictOn(page: Document): Verdict {
  const { article, readable, score } = detect(page, location.href);
  return { article, readable, score };
}

const textOf = (extraction: Extraction): string => (extraction.ok ? extraction.article.text : '');

/** Reads the page; one that has hardly any text yet gets up to two seconds to render it. */
async function extractSettled(page: Document): Promise<Extraction> {
  await parsed(page);
  const first = extract(page, location.href);
  const early = first.ok ? isTooShort(first.article.text) : first.why === 'empty';
  if (!early || page.contentType === 'application/pdf') return first;
  await settled(page);
  return extract(page, location.href);
}

/** Reads the page and answers with its article, or with the reason why there is none. */
export async function readPage(page: Document): Promise<{ answer: ReadAnswer; last: LastRead }> {
  const extraction = await extractSettled(page);
  const verdict = verdictOn(page);
  if (!extraction.ok && extraction.why === 'too-large') {
    return { answer: { ok: false, problem: 'tooLarge', verdict }, last: undefined };
  }
  if (!extraction.ok || isTooShort(extraction.article.text)) {
    const problem = obstacleInPage(page, textOf(extraction));
    return { answer: { ok: false, problem, verdict }, last: undefined };
  }
  const { article, source } = extraction;
  return { answer: { ok: true, url: location.href, article, verdict }, last: { source } };
}
