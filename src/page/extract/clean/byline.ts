import type { Passage } from '../passage.ts';
import type { Pass } from './pass.ts';

const BY =
  /^(((written|story|reporting) )?by|von|ein (artikel|beitrag) von|par|por|di|a cura di|door|af|av|od|autor|autore|auteur|автор|текст|penulis|oleh|tác giả|بقلم|مأثور|نوشته|מאת|yazan|szerző|de)[\s:]+\p{Lu}/iu;
const NAMES = /byline|author|writer|contributor/;
/** Longest byline, in words: two or three names with their posts. */
const LONGEST = 14;

/** Bylines before and after the text; the names stand in the metadata. */
export const byline: Pass = {
  name: 'byline',
  reason: 'Who wrote it is said once, with the title.',
  drops(passage, at, _passages, { first, last, metadata }) {
    if (passage.words > LONGEST || passage.type === 'table' || (at > first && at < last)) return false;
    if (metadata.byline && passage.words <= 6 && sameName(passage, metadata.byline)) return true;
    if (/[.!?…]$/u.test(passage.text)) return false;
    return (BY.test(passage.text) && at < first) || NAMES.test(passage.scope.names);
  },
};

function sameName(passage: Passage, name: string): boolean {
  const text = passage.text.toLowerCase();
  const wanted = name.toLowerCase();
  return text === wanted || text.endsWith(` ${wanted}`);
}
