import type { Article } from '../../core/article.ts';
import type { SourceMap } from '../source.ts';
import { assemble } from './assemble.ts';
import { collect } from './collect.ts';
import { hintsOf } from './hints.ts';
import { judge } from './judge/judge.ts';
import type { Passage } from './passage.ts';
import { keptShares } from './rungs/kept.ts';
import { fits, survey } from './survey.ts';

/** What came of reading a page; failures that are to be expected are values. */
export type Extraction =
  | { ok: true; article: Article; source: SourceMap }
  | { ok: false; why: 'empty' | 'too-large' };

/** Reads the article of a page: its text in blocks, each unit tied to its live node. The page is never changed. */
export function extract(document: Document, _url: string): Extraction {
  const body = document.body;
  if (!body) return { ok: false, why: 'empty' };
  if (!fits(survey(body))) return { ok: false, why: 'too-large' };
  const passages = collect(body);
  const hints = hintsOf(document);
  const kept = keptShares(body, hints.title, passages);
  const likely = judge(passages, kept, hints);
  const chosen = passages.filter(({ index }) => likely[index]! > 0.45);
  if (chosen.length === 0) return { ok: false, why: 'empty' };
  const { text, blocks, source } = assemble(document, chosen);
  return { ok: true, article: { text, blocks, title: document.title }, source };
}
export type { Passage };
