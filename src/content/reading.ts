import type { ReadAnswer, ReadWishes, Verdict } from '../messages.ts';
import { detect } from '../page/detect/index.ts';
import { type Extraction, type ExtractWishes, extract } from '../page/extract/index.ts';
import { bare } from '../page/metadata/query.ts';
import type { SourceMap } from '../page/source.ts';
import { knowledge } from './knowledge.ts';
import { hasLetters, isStoryLong, isTooShort, obstacleInPage } from './obstacle.ts';
import { parsed, settled } from './settling.ts';

/**
 * From this score (0–1) on, a page whose extracted text is as long as a story's is taken for one: after a click the
 * text is at hand, which the detector, running everywhere, cannot afford to extract.
 */
const likely = 0.4;

/** A page with fewer links than one in so many characters of its text lists nothing: a print view, a bare document. */
const unlisted = 300;

/** The verdict on the document that the text came from (a frame's, perhaps), the text being further evidence. */
function verdictOn(page: Document, extraction: Extraction): Verdict {
  const judged = extraction.ok ? extraction.source.document : page;
  const { article, readable, score } = detect(judged, location.href);
  const text = textOf(extraction);
  const isBare = () => judged.links.length * unlisted < text.length; // Hidden by a form's field: no.
  const evident = isStoryLong(text) && (score >= likely || isUnseen(extraction) || isBare());
  return { article: article || evident, readable, score };
}

/** Whether the text lies in a shadow root, where the detector, which must be small, does not look. */
function isUnseen(extraction: Extraction): boolean {
  const node = extraction.ok && extraction.source.segments[0]?.node;
  return node ? node.getRootNode() instanceof ShadowRoot : false;
}

const textOf = (extraction: Extraction): string => (extraction.ok ? extraction.article.text : '');

/** What the reader is looking at: the range selected, where there is one, and a node in the middle of the window. */
function wishesFor(page: Document, selection: boolean): ExtractWishes {
  const chosen = bare<Document['getSelection']>(page, 'getSelection').call(page);
  const inView =
    bare<Document['elementFromPoint']>(page, 'elementFromPoint').call(
      page,
      innerWidth / 2,
      innerHeight / 2,
    ) ?? undefined;
  const wishes: ExtractWishes = inView ? { inView } : {};
  const selects = selection && chosen !== null && chosen.rangeCount > 0 && !chosen.isCollapsed;
  return selects && !isTooShort(chosen.toString()) ? { ...wishes, selection: chosen.getRangeAt(0) } : wishes;
}

/** The short text that was waited for in vain to become longer: it is not waited for again. */
let stayedShort: string | undefined;

/** Reads the page; one that has hardly any text yet gets up to two seconds to render it. */
async function extractSettled(
  page: Document,
  { selection, knowledge: sent }: ReadWishes,
): Promise<Extraction> {
  const [rules] = await Promise.all([knowledge(sent), parsed(page)]);
  const read = () => extract(page, location.href, rules, wishesFor(page, selection));
  const first = read();
  const text = textOf(first);
  const early = first.ok ? isTooShort(text) && text !== stayedShort : first.why === 'empty';
  if (!early || bare(page, 'contentType') === 'application/pdf') return first;
  await settled(page);
  const second = read();
  stayedShort = textOf(second);
  return second;
}

/** What came of reading: the answer, and the page's side of the text, by which it can be painted. */
export type Reading = { answer: ReadAnswer; source?: SourceMap };

/** Reads the page, or what is selected in it, and answers with the article, or with why there is none. */
export async function readPage(page: Document, wishes: ReadWishes): Promise<Reading> {
  const { anyway } = wishes;
  const isEnough = (text: string): boolean => !isTooShort(text) || (anyway && hasLetters(text));
  const extraction = await extractSettled(page, wishes);
  const verdict = verdictOn(page, extraction);
  if (!extraction.ok && extraction.why === 'too-large') {
    return { answer: { ok: false, problem: 'tooLarge', verdict } };
  }
  if (!extraction.ok || !isEnough(extraction.article.text)) {
    return { answer: { ok: false, problem: obstacleInPage(page, textOf(extraction)), verdict } };
  }
  const { article, source, selected } = extraction;
  const answer: ReadAnswer = { ok: true, url: location.href, article, verdict };
  return { answer: selected ? { ...answer, selection: true } : answer, source };
}
