import type { GenreRules } from '../../core/summary/genres/rules.ts';
import { phrases } from '../list.ts';

/** Korean: words by which kinds of text are told. */
export const koKinds: GenreRules = {
  live: phrases(`실시간, 속보, 생중계, 라이브, 문자중계`),
  opinion: phrases(`사설, 칼럼, 기고, 오피니언, 시론, 논평, 기자수첩, 데스크 칼럼`),
  obituary: phrases(`부고, 추모, 별세`),
  died: phrases(`별세, 사망, 타계, 숨졌다, 별세했다`),
  press: phrases(`보도자료`),
  about: phrases(`회사 소개, 소개`),
  ingredients: phrases(`재료, 준비물`),
  method: phrases(`만드는 법, 만들기, 조리법, 만드는 방법`),
  interview: phrases(`인터뷰, 대담, 일문일답`),
  you: phrases(`당신, 귀하, 여러분, 씨는, 습니까, 나요`),
  me: phrases(`나는, 내가, 필자, 저는, 제가`),
  thesis: phrases(`해야 한다, 해야 할, 필요가 있다, 필요하다, 때다, 생각한다, 믿는다, 마땅하다`),
};
