import { opensSentence, type Pass, UPPER } from '../site.ts';

/** A single capital, or capitals with points, is a part of a name unless a word follows that opens sentences. */
export const initials: Pass = (site) => {
  if (site.mark !== '.' || !UNCLOSED.test(site.closers) || !INITIALS.test(site.word)) return undefined;
  return UPPER.test(site.next) && !opensSentence(site) ? 'join' : undefined;
};

/** A bracket may close after the initials, a quotation mark ends more than them. */
const UNCLOSED = /^\)?$/;
/** A word may be tied to the initials: `Canada–U.K.` */
const INITIALS = /^(?:\p{L}+[-–](?=\p{Lu}\.))?(?:\p{Lu}\p{Ll}?\.[-–]?)*\p{Lu}$/u;

export const examples = [
  'Alan Hill (A.J.P.) Taylor wrote it.',
  'Her name is Ada E. Jones.',
  'J. P. Hill met J.-C. Roy and A.B. Lee. |They talked.',
  'It was you and I. |Did you see Albert I. Jones?',
  'She works for the U.S. Government in Ohio.',
  'She lives in the U.S. |How about you?',
  'It quotes the Canada–U.K. Trade Continuity Agreement.',
];
