import type { Article } from '../../article.ts';
import type { Language } from '../../language.ts';
import { serviceLexiconOf } from './lexicon.ts';

/** Longest heading, in UTF-16 units, that is looked up. */
const LONGEST = 60;

/** An item of a list of works: the mark that leads back to the text, writers `et al.`, a DOI, the volume and pages of a journal. */
const WORK = /^\^| et al\b|\bdoi\b|\d;\d+[(:]/i;

/** For each block, 1 where it stands under a heading that serves the page (`References`, `About the author`), or tells a work. */
export function servingBlocks({ text, blocks }: Article, language: Language): Uint8Array {
  const { sections } = serviceLexiconOf(language);
  let serving = false;
  return Uint8Array.from(blocks, ({ start, end, type }) => {
    if (type === 'heading') serving = end - start <= LONGEST && sections.has(plain(text.slice(start, end)));
    return serving || (type === 'item' && WORK.test(text.slice(start, end))) ? 1 : 0;
  });
}

const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
