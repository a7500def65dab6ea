import type { FactRules } from '../../core/facts/rules.ts';

/** Turkish: verbs of saying, number words, units and the words of dates. */
export const trFacts: FactRules = {
  say: `dedi diyor söyledi açıkladı belirtti bildirdi ifade_etti vurguladı ekledi duyurdu yazdı anlattı konuştu
    uyardı savundu kaydetti aktardı dile_getirdi sözlerini_kullandı yanıtladı iddia_etti`,
  that: 'diye',
  sourceAfter: 'göre',
  pronouns: 'o',
  future: 'yarın önümüzdeki gelecek planlanıyor bekleniyor',
  futureEndings: 'acak ecek acağını eceğini',
  numbers: `iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 on=10 yirmi=20 otuz=30 kırk=40 elli=50 altmış=60
    yetmiş=70 seksen=80 doksan=90`,
  scales: 'yüz=100 bin=1e3 milyon=1e6 milyar=1e9 trilyon=1e12',
  units: `yüzde=% lira*=TRY tl=TRY euro=EUR avro=EUR dolar=USD kilometre=km metre=m ton=t litre=L kilo=kg
    kilogram=kg hektar=ha derece=° kilometrekare=km² metrekare=m²`,
  days: 'dün=-1 bugün=0 yarın=1',
  times: 'saat=hour gün=day hafta=week ay=month yıl=year yılında=year yıldır=year yılı=year',
  last: 'geçen geçtiğimiz',
  current: 'bu',
  next: 'gelecek önümüzdeki',
  ago: 'önce',
  hence: 'sonra',
  phrases: `geçen_yıl=year:-1 bu_yıl=year:0 gelecek_yıl=year:1 geçen_hafta=week:-1 gelecek_hafta=week:1
    geçen_ay=month:-1`,
  about: 'başında sonunda ortasında yaklaşık',
  counters: 'kişi kişinin',
  verbLast: true,
  dropsPronoun: true,
  percentFirst: true,
  minus: 'eksi',
};
