import type { Article } from '../../core/article.ts';
import { type Metadata, readMetadata } from '../metadata/index.ts';
import type { SourceMap } from '../source.ts';
import { assemble } from './assemble.ts';
import { choose } from './choose.ts';
import { clean } from './clean/index.ts';
import { collect } from './collect.ts';
import { withHeadings } from './headings.ts';
import { hintsOf } from './hints.ts';
import { judge } from './judge/judge.ts';
import { keptShares } from './rungs/kept.ts';
import { withStandfirst } from './standfirst.ts';
import { fits, survey } from './survey.ts';

/** What came of reading a page; failures that are to be expected are values. */
export type Extraction =
  | { ok: true; article: Article; source: SourceMap; metadata: Metadata; undone: string[] }
  | { ok: false; why: 'empty' | 'too-large' };

/** Reads the article of a page: its text in blocks, each unit tied to its live node. The page is never changed. */
export function extract(document: Document, url: string): Extraction {
  const body = document.body;
  if (!body) return { ok: false, why: 'empty' };
  if (!fits(survey(body))) return { ok: false, why: 'too-large' };
  const passages = collect(body);
  const hints = hintsOf(document);
  const kept = keptShares(body, hints.title, passages);
  const likely = judge(passages, kept, hints);
  const metadata = readMetadata(document, url);
  const chosen = withStandfirst(passages, choose(passages, likely, kept), hints);
  const { passages: cleaned, undone } = clean(chosen, metadata);
  if (cleaned.length === 0) return { ok: false, why: 'empty' };
  const { text, blocks, source } = assemble(document, withHeadings(cleaned));
  return { ok: true, article: { text, blocks, ...fieldsOf(metadata) }, source, metadata, undone };
}

function fieldsOf({
  title,
  byline,
  siteName,
  published,
  modified,
  language,
  missing,
}: Metadata): Omit<Article, 'text' | 'blocks'> {
  const fields = { title, byline, siteName, published, modified, language, missing };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
