import type { PageType } from '../pages.ts';
import { briefOf } from './brief.ts';
import type { Story } from './cards.ts';
import { frontOf } from './front.ts';
import { galleryOf } from './gallery.ts';
import { hubOf } from './leftover.ts';
import { videoOf } from './video.ts';

/** A page made of an article: its type and its address; the document has been changed into it. */
export interface Made {
  type: PageType;
  url: string;
}

type Maker = (document: Document, url: string, stories: readonly Story[]) => string | undefined;

/** What is made of an article, by its number: pages of kinds that the sets have too few of. */
const TURNS: readonly (readonly [PageType, Maker][])[] = [
  [['gallery', galleryOf]],
  [['hub', hubOf]],
  [
    ['brief', briefOf],
    ['front', frontOf],
  ],
  [['video', videoOf]],
];

/** Changes the document of an article from one made page to the next and gives each. */
export function* madeOf(
  document: Document,
  url: string,
  at: number,
  stories: readonly Story[],
): Generator<Made> {
  for (const [type, make] of TURNS[at % TURNS.length]!) {
    const made = make(document, url, stories);
    if (made !== undefined) yield { type, url: made };
  }
}

/** What fronts would tell of an article; nothing where it has no title. */
export function storyIn(document: Document, url: string): Story | undefined {
  const said = (name: string): string =>
    document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content') ?? '';
  const title = (said('og:title') || (document.querySelector('h1')?.textContent ?? '')).trim();
  const teaser = (said('og:description') || said('description')).trim();
  return title.length > 15 ? { title: title.slice(0, 160), teaser: teaser.slice(0, 300), url } : undefined;
}
