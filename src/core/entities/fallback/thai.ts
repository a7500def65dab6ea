import type { Mention } from '../entity.ts';
import type { Lexicon } from './lexicon.ts';

const longestPart = 20;

/**
 * People and organisations in Thai: a form of address is written on to the forename, a space parts forename and
 * surname; an organisation's name opens with its sort and runs to the next space.
 */
export function recognizeThai(text: string, lexicon: Lexicon): Mention[] {
  const found: Mention[] = [];
  const breaks = new Set(lexicon.clauseOpenerList);
  for (const address of lexicon.addressWords)
    for (let at = text.indexOf(address); at >= 0; at = text.indexOf(address, at + address.length)) {
      if (thaiLetter.test(text[at - 1] ?? '') || isLonger(text, at, address, lexicon)) continue;
      const start = at + address.length + (text[at + address.length] === ' ' ? 1 : 0);
      const end = personEnd(text, start, breaks);
      if (end > start) found.push({ start, end, kind: 'person' });
    }
  for (const head of lexicon.organizationList)
    for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + head.length)) {
      const end = partEnd(text, at + head.length, breaks);
      if (end > at + head.length + 1) found.push({ start: at, end, kind: 'organization' });
    }
  return found;
}

/** Whether a longer title stands here (นายกรัฐมนตรี opens with นาย). */
const isLonger = (text: string, at: number, address: string, lexicon: Lexicon): boolean =>
  lexicon.titleList.some((title) => title.length > address.length && text.startsWith(title, at));

const thaiLetter = /\p{Script=Thai}/u;

function personEnd(text: string, start: number, breaks: ReadonlySet<string>): number {
  const forename = partEnd(text, start, breaks);
  if (forename === start || text[forename] !== ' ') return forename;
  const surname = partEnd(text, forename + 1, breaks);
  const opensClause = [...breaks].some((word) => text.startsWith(word, forename + 1));
  return surname > forename + 1 && !opensClause && surname - forename <= longestPart ? surname : forename;
}

/** The end of the unspaced run from here, cut before a word that opens a clause. */
function partEnd(text: string, start: number, breaks: ReadonlySet<string>): number {
  let end = start;
  while (end < text.length && end - start < 2 * longestPart && thaiLetter.test(text[end]!)) end++;
  let cut = 0;
  for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
    if (breaks.has(segment)) break;
    cut = index + segment.length;
  }
  return cut <= longestPart ? start + cut : start;
}

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
