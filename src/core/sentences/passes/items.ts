import type { Pass } from '../site.ts';

/**
 * A list's mark stays with its item, and items that follow each other on one line are sentences of their own: a figure
 * or letter counts as a mark only where it continues the one that the sentence began with.
 */
export const items: Pass = ({ text, start, end, at, mark: ended }) => {
  if (end - start <= 8 && LONE_MARK.test(text.slice(start, end))) return 'join';
  const next = text.slice(at, at + 8);
  if (BULLET.test(next) || (ended !== '' && DASHED.test(next))) return 'split';
  const mark = MARK.exec(next);
  const own = mark && MARK.exec(text.slice(start, start + 8));
  if (!mark || !own || mark[2] !== own[2] || GOES_ON.test(text[end - 1]!)) return undefined;
  return follows(own[1]!, mark[1]!) ? 'split' : undefined;
};

const BULLET = /^[•⁃‣▪●◦]/;
/** A dash that touches a capital opens an item or somebody's words. */
const DASHED = /^[-–—]\p{Lu}/u;
/** After these a figure ranks within the sentence: `1. Ajax 9 points, 2. Lund 7`. */
const GOES_ON = /[,;:(–—-]/;
const LONE_MARK = /^(?:[•⁃‣▪●◦*–-]\s*)?(?:(?:\d{1,3}|[A-Za-z])[.)]{1,2})?$/;
const MARK = /^(\d{1,3}|[A-Za-z])([.)]{1,2})\s/;

function follows(own: string, next: string): boolean {
  if (/^\d/.test(own)) return Number(next) === Number(own) + 1;
  return next.length === 1 && next.charCodeAt(0) === own.charCodeAt(0) + 1;
}

export const examples = [
  'Nobody came. |-They were warned. |-They were not.',
  '1.) Bread for the week |2.) Milk and eggs',
  '1. Buy bread. |2. Buy milk.',
  'a. Bread b. Milk c. Eggs'.replace(/ (?=[bc]\.)/g, ' |'),
  '• 9. Bread for the week |• 10. Milk and eggs',
  '⁃9. Bread for the week |⁃10. Milk and eggs',
  'Form 2. is missing.',
];
