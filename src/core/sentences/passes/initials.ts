import { opensSentence, type Pass, UPPER } from '../site.ts';

/** A single capital, or capitals with points, is a part of a name unless a word follows that opens sentences. */
export const initials: Pass = (site) => {
  if (site.mark !== '.' || site.closers !== '' || !INITIALS.test(site.word)) return undefined;
  return UPPER.test(site.next) && !opensSentence(site) ? 'join' : undefined;
};

const INITIALS = /^(?:\p{Lu}\p{Ll}?\.[-–]?)*\p{Lu}$/u;

export const examples = [
  'Her name is Ada E. Jones.',
  'J. P. Hill met J.-C. Roy and A.B. Lee. |They talked.',
  'It was you and I. |Did you see Albert I. Jones?',
  'She works for the U.S. Government in Ohio.',
  'She lives in the U.S. |How about you?',
];
