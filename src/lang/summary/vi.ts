import type { OpeningRules } from '../../core/summary/coherence/rules.ts';
import { begins } from '../begins.ts';
import { list, phrases } from '../list.ts';

/** Vietnamese: how sentences open that lean on an earlier one. */
export const viOpenings: OpeningRules = {
  connectives:
    phrases(`nhưng, tuy nhiên, tuy vậy, song, mặc dù vậy, dù vậy, ngược lại, thay vào đó, ngoài ra, bên cạnh đó, hơn
    nữa, thêm vào đó, và, vì vậy, vì thế, do đó, do vậy, bởi vậy, cho nên, nên, như vậy, sau đó, tiếp đó,
    trước đó, trong khi đó, đồng thời, cùng lúc đó, mặt khác, ví dụ, chẳng hạn, nói cách khác, kể từ đó, từ
    đó, đến lúc đó, khi đó, lúc đó, lúc này, hôm sau, cùng ngày, cuối cùng, tương tự, trong trường hợp này,
    kết quả là, đáp lại, theo đó, theo ông, theo bà, theo anh, theo chị, trong số đó, trong đó, tại đây, ở
    đó, từ đây, nếu không, bởi, hay, hoặc, cũng, qua đó, nhờ đó, về phần mình, đáng chú ý, thậm chí, không
    chỉ vậy, ngay sau đó, để làm được điều này`),
  persons: list(`anh cô chị ông bà`),
  pronouns: list(`họ nó đây đó này điều việc cả ông bà anh chị em cô`),
  possessives: list(`điều đây đó`),
  closed: begins([
    '(?:ông|bà|anh|chị|cô|em) (?:\\p{Lu}|\\p{L}+ \\p{Lu})',
    '(?:việc|điều) (?!này|đó|ấy)\\p{L}+',
    'đây (?:là )?(?:những|các)(?![\\p{L}\\p{N}])',
    'nó \\p{Lu}',
    'anh em(?![\\p{L}\\p{N}])',
    'cô giáo(?![\\p{L}\\p{N}])',
    'ông bà(?![\\p{L}\\p{N}])',
    'cả (?:nước|hai miền|\\p{Lu})',
    'bà con(?![\\p{L}\\p{N}])',
  ]),
  open: begins([
    '(?:một|hai|ba|nhiều|một số|đa số|phần lớn) (?:trong số (?:họ|đó|này)|người khác)(?![\\p{L}\\p{N}])',
    '(?:một|hai|ba|vài|\\d+) (?:ngày|giờ|tuần|tháng|năm) sau(?![\\p{L}\\p{N}])(?! khi)',
    '(?:vụ việc|sự việc|người này|người đàn ông|người phụ nữ|công ty|công ty này|quyết định|kế hoạch|dự án|báo cáo|nghiên cứu|nghi phạm|nạn nhân|đối tượng|thỏa thuận|vụ án|vụ tai nạn|cả hai|hai bên)(?: này| đó)?(?! (?:của|về|giữa|ở|tại|\\p{Lu}))(?![\\p{L}\\p{N}])',
  ]),
};
