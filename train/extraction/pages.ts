import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFolder } from '../data.ts';

/** One labelled page: its main text, or segments that must and must not stand in it. */
export interface LabelledPage {
  set: 'wcxb' | 'andy' | 'trafilatura';
  id: string;
  url: string;
  html: () => string;
  gold?: string;
  wanted?: string[];
  unwanted?: string[];
}

interface WcxbRow {
  url?: string;
  _internal?: { page_type?: { primary?: string } };
  ground_truth: { main_content: string };
}

/** The labelled articles of the sets wcxb, andy and trafilatura in the data folder. */
export function labelledPages(folder: string): LabelledPage[] {
  return [...wcxb(folder), ...andy(folder), ...trafilatura(folder)];
}

/** In which of `parts` a page falls, by its site, so that no site stands on both sides of a split. */
export function partOf(url: string, parts: number): number {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
  return createHash('md5').update(host).digest()[0]! % parts;
}

function wcxb(folder: string): LabelledPage[] {
  const root = openFolder(folder, 'pages', 'wcxb', 'pages-wcxb.tar.xz');
  const pages: LabelledPage[] = [];
  for (const file of readdirSync(join(root, 'wcxb-gold')).sort()) {
    const row = JSON.parse(readFileSync(join(root, 'wcxb-gold', file), 'utf8')) as WcxbRow;
    if (row._internal?.page_type?.primary !== 'article') continue;
    const id = file.replace('.json', '');
    const html = (): string => readFileSync(join(root, 'wcxb', `${id}.html`), 'utf8');
    pages.push({ set: 'wcxb', id, url: row.url ?? '', html, gold: row.ground_truth.main_content ?? '' });
  }
  return pages;
}

function andy(folder: string): LabelledPage[] {
  const root = join(openFolder(folder, 'pages', 'andy', 'pages-andy.tar.xz'), 'andy');
  const rows = JSON.parse(readFileSync(join(root, 'articles.json'), 'utf8')) as Record<
    string,
    { url: string; articleBody: string }
  >;
  return Object.entries(rows).flatMap(([id, row]) => {
    const file = join(root, 'html', `${id}.html`);
    if (!existsSync(file)) return [];
    return [
      { set: 'andy', id, url: row.url, html: () => readFileSync(file, 'utf8'), gold: row.articleBody ?? '' },
    ];
  });
}

function trafilatura(folder: string): LabelledPage[] {
  const root = join(openFolder(folder, 'pages', 'trafilatura', 'pages-trafilatura.tar.xz'), 'trafilatura');
  const rows = JSON.parse(readFileSync(join(root, 'evaldata.json'), 'utf8')) as Record<
    string,
    { file: string; with: string[]; without: string[] }
  >;
  return Object.entries(rows).flatMap(([url, row]) => {
    const file = [join(root, 'cache', row.file), join(root, 'eval', row.file)].find((path) =>
      existsSync(path),
    );
    if (!file) return [];
    const html = (): string => readFileSync(file, 'utf8');
    return [
      { set: 'trafilatura', id: row.file, url, html, wanted: row.with ?? [], unwanted: row.without ?? [] },
    ];
  });
}
