import type { FactRules } from '../../core/facts/rules.ts';

/** Thai: verbs of saying, number words, units and the words of dates. */
export const thFacts: FactRules = {
  say: 'กล่าวว่า กล่าว ระบุว่า ระบุ เปิดเผยว่า เปิดเผย บอกว่า ยืนยันว่า ประกาศว่า เตือนว่า ชี้แจงว่า',
  that: 'ว่า',
  source: 'ตามรายงานของ',
  pronouns: 'เขา เธอ',
  future: 'จะ พรุ่งนี้ หน้า',
  numbers: 'สอง=2 สาม=3 สี่=4 ห้า=5 หก=6 เจ็ด=7 แปด=8 เก้า=9 สิบ=10',
  scales: 'ร้อย=100 พัน=1e3 หมื่น=1e4 แสน=1e5 ล้าน=1e6',
  units: `บาท=THB ดอลลาร์=USD ยูโร=EUR เปอร์เซ็นต์=% กิโลเมตร=km เมตร=m เซนติเมตร=cm ตัน=t ลิตร=L กิโลกรัม=kg
    ไร่=ไร่ องศาเซลเซียส=°C`,
  counters: 'คน แห่ง คัน ราย หลัง ครั้ง วัน ปี เดือน ชั่วโมง นาที ตัว ลำ เล่ม',
  days: 'เมื่อวาน=-1 เมื่อวานนี้=-1 วันนี้=0 พรุ่งนี้=1',
  times: 'ปี=year เดือน=month วัน=day สัปดาห์=week ชั่วโมง=hour',
  last: 'ที่แล้ว ที่ผ่านมา',
  next: 'หน้า',
  ago: 'ก่อน ที่แล้ว',
  phrases: `ปีที่แล้ว=year:-1 ปีนี้=year:0 ปีหน้า=year:1 สัปดาห์ที่แล้ว=week:-1 สัปดาห์หน้า=week:1
    เดือนที่แล้ว=month:-1 เดือนหน้า=month:1`,
  unspaced: true,
  rangeTo: 'ถึง',
  minus: 'ลบ',
};
