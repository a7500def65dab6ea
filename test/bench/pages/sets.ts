import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type LabelledPage, labelledPages } from '../../../train/detection/pages.ts';

/** A page of a set with what its annotators say should be read of it. */
export interface GoldPage extends LabelledPage {
  html: string;
  language: string;
  /** The whole text, where the set has it. */
  text?: string;
  /** Segments that must be in the text, and that must not. */
  present: string[];
  absent: string[];
}

const FIELDS = { wcxb: 'wcxb-gold', andy: 'articles.json', trafilatura: 'evaldata.json' } as const;

/** Every n-th page of the sets, so that at most `limit` are taken evenly from all of them; read one by one. */
export function* pagesOf(folder: string, limit: number): Generator<GoldPage> {
  const pages = labelledPages(folder);
  const every = Math.max(1, Math.ceil(pages.length / limit));
  for (let at = 0; at < pages.length; at += every) yield withGold(pages[at]!);
}

function withGold(page: LabelledPage): GoldPage {
  const html = readFileSync(page.file, 'utf8');
  const language = /<html[^>]*\slang=["']?([a-z]{2})/i.exec(html.slice(0, 20000))?.[1]?.toLowerCase() ?? '??';
  return { ...page, html, language, present: [], absent: [], ...goldOf(page) };
}

function goldOf(page: LabelledPage): Partial<GoldPage> {
  if (page.set === 'wcxb') {
    const gold = json(join(dirname(dirname(page.file)), FIELDS.wcxb, `${page.id}.json`)) as {
      ground_truth: { main_content?: string };
    };
    return gold.ground_truth.main_content ? { text: gold.ground_truth.main_content } : {};
  }
  const room = dirname(dirname(page.file));
  if (page.set === 'andy') {
    const gold = (json(join(room, FIELDS.andy)) as Record<string, { articleBody: string }>)[page.id];
    return gold ? { text: gold.articleBody } : {};
  }
  const gold = (
    json(join(room, FIELDS.trafilatura)) as Record<string, { with?: string[]; without?: string[] }>
  )[page.url];
  return { present: gold?.with ?? [], absent: gold?.without ?? [] };
}

const parsed = new Map<string, unknown>();

function json(file: string): unknown {
  if (!/(articles|evaldata)\.json$/.test(file)) return JSON.parse(readFileSync(file, 'utf8'));
  if (!parsed.has(file)) parsed.set(file, JSON.parse(readFileSync(file, 'utf8')));
  return parsed.get(file);
}
