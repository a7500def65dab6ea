import type { FactRules } from '../../core/facts/rules.ts';

/** Vietnamese: verbs of saying, number words, units and the words of dates. */
export const viFacts: FactRules = {
  say: `nói cho_biết cho_hay khẳng_định nhấn_mạnh tuyên_bố thông_báo giải_thích chia_sẻ viết cảnh_báo phát_biểu
    nhận_định thừa_nhận kể bày_tỏ`,
  that: 'rằng',
  source: 'theo',
  pronouns: 'ông_ấy bà_ấy anh_ấy cô_ấy ông bà',
  future: 'sẽ mai tới sắp dự_kiến',
  numbers: 'hai=2 ba=3 bốn=4 năm=5 sáu=6 bảy=7 tám=8 chín=9 mười=10',
  scales: 'trăm=100 nghìn=1e3 ngàn=1e3 vạn=1e4 triệu=1e6 tỷ=1e9 tỉ=1e9',
  units: `phần_trăm=% đồng=VND usd=USD đô_la=USD euro=EUR km=km m=m kilômét=km mét=m tấn=t lít=L kg=kg ha=ha
    độ_c=°C độ=°`,
  per: 'mỗi một',
  days: 'hôm_qua=-1 hôm_nay=0 ngày_mai=1',
  times: 'giờ=hour ngày=day tuần=week tháng=month',
  last: 'trước',
  current: 'này',
  next: 'tới sau',
  ago: 'trước',
  phrases: `năm_ngoái=year:-1 năm_nay=year:0 năm_tới=year:1 năm_sau=year:1 tuần_trước=week:-1 tuần_tới=week:1
    tháng_trước=month:-1 tháng_tới=month:1`,
  about: 'đầu cuối giữa khoảng',
  before: 'năm từ đến vào tháng',
  fill: 'năm',
  counters: 'người',
  rangeTo: 'đến',
  between: 'giữa',
  betweenAnd: 'và',
  minus: 'âm',
};
