import { fashions, listOf, type Story } from './cards.ts';
import { declare } from './declare.ts';
import { escaped, paragraphs, storyOf, wayOf } from './ways.ts';

/** Words under a film: at most so many characters. */
const CAPTION = [0, 120, 220, 340];

/**
 * Makes a page of a film of the article's document (which is changed): a player, a line or two, and other films;
 * gives its new address.
 */
export function videoOf(document: Document, url: string, stories: readonly Story[]): string | undefined {
  const prose = paragraphs(document);
  const story = storyOf(prose);
  if (!story || stories.length < 4) return undefined;
  const caption = (prose[0]?.textContent ?? '').trim().slice(0, CAPTION[wayOf(url, CAPTION.length)]);
  const title = (document.querySelector('h1')?.textContent ?? '').trim();
  const list = listOf(stories.slice(0, 4 + wayOf(`${url}c`, 16)), wayOf(`${url}f`, fashions), false);
  for (const paragraph of prose) paragraph.remove();
  story.innerHTML = `<div class="player"><video></video></div>${caption && `<p>${escaped(caption)}</p>`}<div class="more">${list}</div>`;
  const type = [undefined, 'video.other', 'article', 'website'][wayOf(`${url}t`, 4)];
  declare(document, { name: title, type, data: wayOf(`${url}v`, 2) ? 'VideoObject' : undefined });
  const named = wayOf(`${url}a`, 3);
  if (named === 0) return url;
  return url.replace(/^(https?:\/\/[^/]+)\//, `$1/${['', 'video', 'videos'][named]}/`);
}
