import { isSpace } from '../marks.ts';
import type { Pass, Site } from '../site.ts';

/**
 * Where spaces do the work of points (Thai), a space ends the sentence before a word that likes to open one, or
 * when the sentence has grown long; a figure or Latin word on either side only stands apart.
 */
export const spaces: Pass = (site) => {
  if (!site.lexicon.spaced || site.natural || site.gap === '') return undefined;
  const length = site.end - site.start;
  if (length < SHORTEST) return 'join';
  return opens(site) || length > LONG ? 'split' : 'join';
};

/** UTF-16 units: a shorter stretch is a clause, a longer one may end without an opening word after it. */
const SHORTEST = 60;
const LONG = 160;

function opens({ lexicon, next, text, at }: Site): boolean {
  if (isSpace(text.charCodeAt(at))) return false;
  for (let length = Math.min(next.length, 12); length > 1; length--)
    if (lexicon.openers.has(next.slice(0, length))) return true;
  return false;
}

export const examplesIn = 'th';

export const examples = [
  'รัฐบาลประกาศปิดสะพานมาร์โลว์เป็นเวลาสิบแปดเดือน เพราะวิศวกรพบรอยร้าวในสายเคเบิลสี่เส้น |นอกจากนี้ ยังมีแผนเปิดเรือข้ามฟากในเดือนหน้า',
  'สภาเมืองมีมติปิดสะพานเมื่อวันอังคาร หลังจากวิศวกรพบรอยร้าวในสายเคเบิล 4 เส้นที่รับน้ำหนักช่วงกลางของสะพาน |อย่างไรก็ตาม คนเดินเท้ายังใช้สะพานได้',
];
