import type { Article } from '../../core/article.ts';
import type { SourceMap } from '../source.ts';
import { assemble } from './assemble.ts';
import { collect } from './collect.ts';
import { copyOf } from './copy/copy.ts';
import type { Passage } from './passage.ts';
import { keptByReadability, TRIES } from './rungs/readability.ts';
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
  let chosen: Passage[] = [];
  for (const switches of TRIES) {
    const kept = keptByReadability(copyOf(body, document.title), switches);
    chosen = passages.filter((passage) => survives(passage, kept));
    if (chosen.reduce((sum, passage) => sum + passage.text.length, 0) > 500) break;
  }
  if (chosen.length === 0) return { ok: false, why: 'empty' };
  const { text, blocks, source } = assemble(document, chosen);
  return { ok: true, article: { text, blocks, title: document.title }, source };
}

function survives(passage: Passage, kept: ReadonlySet<Text>): boolean {
  let units = 0;
  for (const { start, end, node } of passage.segments) if (kept.has(node)) units += end - start;
  return units * 2 > passage.text.length;
}
