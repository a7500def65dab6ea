import type { FactRules } from '../../core/facts/rules.ts';

/** Korean: verbs of saying, number words, units and the words of dates. */
export const koFacts: FactRules = {
  say: '말했 밝혔 강조했 전했 설명했 덧붙였 발표했 지적했 주장했 경고했 약속했 답했 적었 호소했 당부했 평가했',
  sourceAfter: '에따르면 에_따르면 따르면',
  pronouns: '그는 그녀는',
  future: '예정 계획 전망 오는 내년 다음',
  scales: '천=1e3 만=1e4 억=1e8 조=1e12',
  units: `원=KRW 달러=USD 유로=EUR 엔=JPY 위안=CNY 퍼센트=% 포인트=points 킬로미터=km 미터=m 센티미터=cm 톤=t 리터=L 헥타르=ha 제곱킬로미터=km² 도=°`,
  counters: '명 개 건 대 곳 채 가구 마리 권 장 회 번 년 시간 분 개월 주 일 명의 석 점 척 편',
  days: '어제=-1 그제=-2 오늘=0 내일=1 모레=2',
  times: '년=year 월=month 일=day 시간=hour 주=week 개월=month',
  ago: '전',
  hence: '후',
  phrases: `지난해=year:-1 작년=year:-1 올해=year:0 내년=year:1 지난주=week:-1 지난달=month:-1 이번_주=week:0 다음_주=week:1 다음_달=month:1
    이달=month:0`,
  about: '초 말 경',
  unspaced: true,
  verbLast: true,
  dropsPronoun: true,
  rangeTo: '〜 ~',
  minus: '영하',
};
