import type { FactRules } from '../../core/facts/rules.ts';

/** Indonesian: verbs of saying, number words, units and the words of dates. */
export const idFacts: FactRules = {
  say: `kata katanya ujar ujarnya mengatakan menyatakan menjelaskan menambahkan menegaskan mengumumkan tutur
    tuturnya ucap ucapnya menyebut menyebutkan mengungkapkan menulis memperingatkan mengaku menilai
    menyampaikan berjanji`,
  that: 'bahwa',
  source: 'menurut',
  pronouns: 'ia dia mereka',
  future: 'akan besok depan mendatang rencananya',
  numbers: 'dua=2 tiga=3 empat=4 lima=5 enam=6 tujuh=7 delapan=8 sembilan=9 sepuluh=10 sebelas=11',
  scales: 'puluh=10 ratus=100 seratus=100 ribu=1e3 seribu=1e3 juta=1e6 miliar=1e9 triliun=1e12',
  units: `persen=% rupiah=IDR dolar=USD euro=EUR kilometer=km meter=m ton=t liter=L kilogram=kg hektare=ha
    hektar=ha derajat_celsius=°C derajat=° kilometer_persegi=km² meter_persegi=m²`,
  per: 'per',
  days: 'kemarin=-1 hari_ini=0 besok=1 lusa=2',
  times: 'jam=hour hari=day minggu=week pekan=week bulan=month tahun=year',
  last: 'lalu',
  current: 'ini',
  next: 'depan mendatang',
  ago: 'lalu yang_lalu',
  phrases: `tahun_lalu=year:-1 tahun_depan=year:1 tahun_ini=year:0 pekan_lalu=week:-1 minggu_lalu=week:-1
    bulan_lalu=month:-1 pekan_depan=week:1 bulan_depan=month:1`,
  about: 'awal akhir pertengahan sekitar',
  before: 'pada sejak hingga sampai dari tahun bulan di',
  ambiguous: 'minggu',
  counters: 'orang warga',
  rangeTo: 'hingga sampai',
  rangeFrom: 'dari',
  between: 'antara',
  betweenAnd: 'dan',
  minus: 'minus',
};
