import type { GenreRules } from '../../core/summary/genres/rules.ts';
import { phrases } from '../list.ts';

/** Thai: words by which kinds of text are told. */
export const thKinds: GenreRules = {
  live: phrases(`ถ่ายทอดสด, รายงานสด, สด:, เกาะติด`),
  opinion: phrases(`ความคิดเห็น, บทบรรณาธิการ, คอลัมน์, บทความ, ทัศนะ`),
  obituary: phrases(`อาลัย, ไว้อาลัย`),
  died: phrases(`เสียชีวิต, ถึงแก่กรรม, ถึงแก่อสัญกรรม`),
  press: phrases(`ข่าวประชาสัมพันธ์, แถลงข่าว`),
  about: phrases(`เกี่ยวกับ`),
  ingredients: phrases(`ส่วนผสม, วัตถุดิบ, เครื่องปรุง`),
  method: phrases(`วิธีทำ, ขั้นตอน`),
  interview: phrases(`สัมภาษณ์, บทสัมภาษณ์`),
  you: phrases(`คุณ, ท่าน`),
  me: phrases(`ผม, ดิฉัน, ฉัน`),
  thesis: phrases(`ต้อง, ควร, ถึงเวลา, เชื่อว่า, คิดว่า`),
};
