import { declare } from './declare.ts';
import { escaped, paragraphs, wayOf } from './ways.ts';

/** Markup of one picture with its caption. */
const PICTURES: readonly ((caption: string) => string)[] = [
  (caption) => `<figure><img src="p.jpg"><figcaption>${caption}</figcaption></figure>`,
  (caption) => `<div class="slide"><img src="p.jpg"><p class="caption">${caption}</p></div>`,
  (caption) => `<li><a href="#"><img src="p.jpg"></a><div>${caption}</div><small>Photo: Agency</small></li>`,
];
/** Captions' lengths in characters. */
const LENGTHS = [50, 90, 160];

/** Makes a picture gallery of the article's document (which is changed) and gives its new address. */
export function galleryOf(document: Document, url: string): string | undefined {
  const prose = paragraphs(document);
  if (prose.length < 4) return undefined;
  const picture = PICTURES[wayOf(`${url}p`, PICTURES.length)]!;
  const length = LENGTHS[wayOf(`${url}l`, LENGTHS.length)]!;
  prose.slice(wayOf(`${url}i`, 2)).forEach((paragraph, at) => {
    const caption = (paragraph.textContent ?? '').trim().slice(0, length + ((at * 31) % 70));
    const slide = document.createElement('div');
    slide.innerHTML = picture(escaped(caption));
    paragraph.replaceWith(slide);
  });
  if (wayOf(`${url}d`, 3) === 0) {
    const name = (document.querySelector('title')?.textContent ?? '').trim();
    const data = wayOf(`${url}e`, 2) ? 'ImageGallery' : undefined;
    declare(document, { name, type: wayOf(`${url}t`, 2) ? 'article' : 'website', data });
  }
  return wayOf(url, 3)
    ? url.replace(/\/([^/]*)\/?$/, `/${['', 'gallery', 'photos'][wayOf(url, 3)]}/$1`)
    : url;
}
