import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFolder } from '../data.ts';

/** What a page is, as its annotators say; `article` is the class sought. */
export type PageType =
  | 'article'
  | 'listing'
  | 'collection'
  | 'product'
  | 'forum'
  | 'service'
  | 'documentation'
  | 'brief'
  | 'hub'
  | 'front'
  | 'video'
  | 'gallery';

/** One page to learn from: where it lies, its address and its type. */
export interface LabelledPage {
  id: string;
  set: 'wcxb' | 'andy' | 'trafilatura';
  file: string;
  url: string;
  type: PageType;
}

/** The pages of the three sets: wcxb with its types, the two others all articles. */
export function labelledPages(folder: string): LabelledPage[] {
  return [...wcxbPages(folder), ...andyPages(folder), ...trafilaturaPages(folder)];
}

/** The site of an address: its last two labels (three under `co.uk` and the like). */
export function siteOf(url: string): string {
  const host = /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? url;
  const labels = host.split('.');
  const deep = /^(co|com|org|gov|ac|edu|net)$/.test(labels.at(-2) ?? '') && labels.at(-1)!.length === 2;
  return labels.slice(deep ? -3 : -2).join('.');
}

const readJson = <Value>(file: string): Value => JSON.parse(readFileSync(file, 'utf8')) as Value;

interface WcxbGold {
  url?: string;
  _internal: { page_type: { primary: PageType } };
}

function wcxbPages(folder: string): LabelledPage[] {
  const room = openFolder(folder, 'pages', 'wcxb', 'pages-wcxb.tar.xz');
  return readdirSync(join(room, 'wcxb-gold'))
    .sort()
    .map((name) => {
      const gold = readJson<WcxbGold>(join(room, 'wcxb-gold', name));
      const id = name.replace('.json', '');
      const file = join(room, 'wcxb', `${id}.html`);
      return { id, set: 'wcxb', file, url: gold.url ?? '', type: gold._internal.page_type.primary };
    });
}

function andyPages(folder: string): LabelledPage[] {
  const room = join(openFolder(folder, 'pages', 'andy', 'pages-andy.tar.xz'), 'andy');
  const articles = readJson<Record<string, { url: string }>>(join(room, 'articles.json'));
  return Object.entries(articles)
    .map(([id, { url }]) => ({
      id,
      set: 'andy' as const,
      file: join(room, 'html', `${id}.html`),
      url,
      type: 'article' as const,
    }))
    .filter(({ file }) => existsSync(file));
}

function trafilaturaPages(folder: string): LabelledPage[] {
  const room = join(openFolder(folder, 'pages', 'trafilatura', 'pages-trafilatura.tar.xz'), 'trafilatura');
  const pages: LabelledPage[] = [];
  for (const [url, { file: name }] of Object.entries(
    readJson<Record<string, { file: string }>>(join(room, 'evaldata.json')),
  )) {
    const file = ['eval', 'cache'].map((part) => join(room, part, name)).find(existsSync);
    if (file) pages.push({ id: name.replace('.html', ''), set: 'trafilatura', file, url, type: 'article' });
  }
  return pages;
}
