import type { Pass } from '../site.ts';

/** A blank line ends any sentence, whatever stands before it: blocks of the article are told apart by it. */
export const paragraphs: Pass = ({ gap }) => (BLANK_LINE.test(gap) ? 'split' : undefined);

const BLANK_LINE = /\n[^\S\n]*\n|\r\n?[^\S\r\n]*\r|\u2029/;

export const examples = [
  'Storm hits coast|\n\nAt least two people died.',
  'It was led by Dr.|\n\nSmith came.',
];
