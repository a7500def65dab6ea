import { fashions, listOf, type Story } from './cards.ts';
import { declare, rename } from './declare.ts';
import { escaped, paragraphs, storyOf, wayOf } from './ways.ts';

const LISTS = ['tag', 'topic', 'category', 'author', 'section', 'news', 'latest'];
const DATA = [undefined, 'CollectionPage', 'ItemList', 'WebPage', undefined, 'ProfilePage', 'BreadcrumbList'];
const TYPES = ['website', undefined, 'article', 'website', 'object', 'website', 'profile'];

/**
 * Makes a front, a section's, a topic's or an author's page of the article's document (which is changed): other pages'
 * headlines stand where the story stood, in one of many fashions; gives its new address.
 */
export function frontOf(document: Document, url: string, stories: readonly Story[]): string | undefined {
  const prose = paragraphs(document);
  const story = storyOf(prose);
  if (!story || stories.length < 8) return undefined;
  const about = wayOf(url, 3) === 0 ? (prose[0]?.textContent ?? '').trim() : '';
  const name = nameOf(document, wayOf(`${url}n`, 4));
  const told = stories.slice(0, 8 + wayOf(`${url}c`, 30));
  const list = listOf(told, wayOf(`${url}f`, fashions), wayOf(`${url}l`, 2) === 0);
  for (const paragraph of prose) paragraph.remove();
  story.innerHTML = (about ? `<p>${escaped(about)}</p>` : '') + list;
  const way = wayOf(`${url}d`, LISTS.length);
  declare(document, { name, type: TYPES[way], data: DATA[wayOf(`${url}e`, DATA.length)] });
  rename(document, wayOf(`${url}h`, 4) === 0 ? undefined : name);
  return addressOf(url, name, way);
}

/** A section's name: one, two, three or more words of the story's title. */
function nameOf(document: Document, way: number): string {
  const title = (document.querySelector('h1') ?? document.querySelector('title'))?.textContent ?? '';
  const words = title.trim().split(/\s+/);
  return words.slice(0, [1, 2, 3, 6][way]).join(' ') || 'News';
}

function addressOf(url: string, name: string, way: number): string {
  const parts = url.replace(/[?#].*$/, '').split('/');
  const site = parts.slice(0, 3).join('/');
  const slug = encodeURIComponent(name.toLowerCase().replace(/\s+/g, '-'));
  if (way < 4) return `${site}/${LISTS[way]}/${slug}${way % 2 ? '' : '/'}`;
  if (way === 4) return `${site}/`;
  return `${parts.slice(0, -1).slice(0, 5).join('/')}/`;
}
