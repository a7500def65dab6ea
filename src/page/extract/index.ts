import type { Article } from '../../core/article.ts';
import { type Metadata, readMetadata, withRead } from '../metadata/index.ts';
import { bare } from '../metadata/query.ts';
import type { SourceMap } from '../source.ts';
import { assemble } from './assemble.ts';
import { choose } from './choose.ts';
import { clean } from './clean/index.ts';
import { collect } from './collect.ts';
import { fullestFrame } from './frames.ts';
import { withHeadings } from './headings.ts';
import { hintsOf } from './hints.ts';
import { judge } from './judge/judge.ts';
import type { Knowledge } from './knowledge.ts';
import { type Passage, wordsOf } from './passage.ts';
import { declaredPassages } from './rungs/jsonld.ts';
import { keptShares } from './rungs/kept.ts';
import { selectedIn } from './selection.ts';
import { oneOfSeveral } from './several.ts';
import { withStandfirst } from './standfirst.ts';
import { type Readable, readablePart } from './survey.ts';

/** What a reader wants of a page besides its article. */
export interface ExtractWishes {
  /** Read only what lies in this range, as it stands. */
  selection?: Range;
  /** A node that the reader is looking at: it says which of several articles in a row is read. */
  inView?: Node;
}

/** A page that was read; `undone` names the passes of cleaning that would have taken too much. */
export interface Extracted {
  ok: true;
  article: Article;
  source: SourceMap;
  metadata: Metadata;
  undone: string[];
  /** Whether the text is a selection and not the whole article. */
  selected: boolean;
}

/** What came of reading a page; failures that are to be expected are values. */
export type Extraction = Extracted | { ok: false; why: 'empty' | 'too-large' };

/** Fewer units of text than this, and a frame of the page may hold the article. */
const HARDLY_ANY = 400;

/** Reads the article of a page: its text in blocks, each unit tied to its live node. The page is never changed. */
export function extract(
  document: Document,
  url: string,
  knowledge: Knowledge,
  wishes: ExtractWishes = {},
): Extraction {
  const own = extractOwn(document, url, knowledge, wishes);
  if (own.ok && own.article.text.length >= HARDLY_ANY) return own;
  const html = bodyOf(document)?.parentElement;
  const frame = html && fullestFrame(html, own.ok ? own.article.text.length : HARDLY_ANY);
  const inner = frame && extractOwn(frame, url, knowledge, {});
  return inner?.ok && (!own.ok || inner.article.text.length > own.article.text.length) ? inner : own;
}

function extractOwn(
  document: Document,
  url: string,
  knowledge: Knowledge,
  { selection, inView }: ExtractWishes,
): Extraction {
  const body = bodyOf(document);
  const part = body && readablePart(body);
  if (!part) return { ok: false, why: body ? 'too-large' : 'empty' };
  const { passages, later } = oneOfSeveral(collect(part.steps), inView);
  const declared = metadataOf(document, url, knowledge);
  const metadata = later ? ofLater(declared, later) : declared;
  const selected = selection ? selectedIn(passages, selection) : [];
  const { passages: chosen, undone } =
    selected.length > 0 ? { passages: selected, undone: [] } : articleIn(part, passages, metadata, knowledge);
  if (chosen.length === 0) return { ok: false, why: 'empty' };
  const { text, blocks, source } = assemble(document, withHeadings(chosen));
  const told = selected.length > 0 ? metadata : withRead(metadata, wordsOf(chosen));
  const article: Article = { text, blocks, ...fieldsOf(told) };
  return { ok: true, article, source, metadata: told, undone, selected: selected.length > 0 };
}

/** The page's own word on itself; none where names of its elements pose as properties of the document. */
function metadataOf(document: Document, url: string, { bylines }: Knowledge): Metadata {
  try {
    return readMetadata(document, url, bylines);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return {};
  }
}

/** What holds of a story further down a page: the site and the language are the same, all else is another's. */
function ofLater({ siteName, language }: Metadata, { title }: { title?: string }): Metadata {
  return {
    ...(title && { title }),
    ...(siteName && { siteName }),
    ...(language && { language }),
  };
}

function bodyOf(document: Document): Element | undefined {
  const body = bare<Document['body'] | null>(document, 'body');
  return body?.localName === 'body' ? body : undefined;
}

function articleIn(
  { root, steps }: Readable,
  passages: readonly Passage[],
  metadata: Metadata,
  knowledge: Knowledge,
): { passages: Passage[]; undone: string[] } {
  const hints = hintsOf(root.closest('html') ?? root);
  const kept = keptShares(steps, hints.title, passages);
  const chosen = choose(passages, judge(passages, kept, hints, knowledge), kept, knowledge.says);
  const cleaned = clean(withStandfirst(passages, chosen, hints), metadata, knowledge.says);
  const declared = metadata.sold ? [] : declaredPassages(root, cleaned.passages, hints.articleBody);
  return declared.length > 0 ? { passages: declared, undone: [] } : cleaned;
}

/** What the article says of itself; its section and address are the page's. */
const fieldsOf = ({ section, canonical, sold, ...fields }: Metadata): Omit<Article, 'text' | 'blocks'> =>
  fields;
