import type { SentenceRules } from '../../core/sentences/rules.ts';
import { list } from '../list.ts';

/** Vietnamese: degrees before names. */
export const viSentences: SentenceRules = {
  never: list(`ts ths pgs gs bs ks ths.ts pgs.ts gs.ts đ/c tp t.p q mr mrs ms dr st n.v`),
  seldom: list(`v.v inc corp ltd co u.s`),
  beforeFigure: list(`tr số đ k`),
  openers:
    list(`ông bà anh chị cô họ nó tôi chúng ta đây đó này và nhưng hoặc hay tuy song vì do nên nếu khi trong
    ngoài trên dưới tại từ theo với cho để sau trước đến về bởi các những một hai ba bốn nhiều mỗi mọi
    cả không chưa đã sẽ đang hiện hôm nay ngày năm việc điều người đồng`),
  leads: list(`lúc vào tại từ và`),
};
