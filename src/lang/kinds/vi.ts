import type { GenreRules } from '../../core/summary/genres/rules.ts';
import { phrases } from '../list.ts';

/** Vietnamese: words by which kinds of text are told. */
export const viKinds: GenreRules = {
  live: phrases(`trực tiếp, tường thuật, cập nhật liên tục`),
  opinion: phrases(`ý kiến, quan điểm, bình luận, xã luận, góc nhìn`),
  obituary: phrases(`cáo phó, tưởng nhớ, vĩnh biệt`),
  died: phrases(`qua đời, từ trần`),
  press: phrases(`thông cáo báo chí`),
  about: phrases(`về`),
  ingredients: phrases(`nguyên liệu`),
  method: phrases(`cách làm, cách nấu, các bước`),
  interview: phrases(`phỏng vấn, trò chuyện`),
  you: phrases(`bạn, anh, chị, ông, bà`),
  me: phrases(`tôi, mình`),
  thesis: phrases(`phải, cần, nên, đã đến lúc, tôi tin, tôi nghĩ`),
};
