import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/core/sentences/index.ts';
import { slice } from '../../../src/core/text.ts';
import { languages } from '../../../src/lang/all.ts';

const rows: Record<string, string[]> = {
  ar: ['وصل د. سامي إلى القاهرة أمس. |هل يبقى هناك؟ |لا أحد يعرف!'],
  cs: [
    'Přijel dr. Novák a prof. Malá. |Sešli se 3. Května ve 12. patře.',
    'Bylo jich asi 20 tis. |Nikdo nepřišel.',
  ],
  da: ['Mødet er den 3. Maj kl. 10. |Hr. Holm kommer ikke.', 'Det gælder f.eks. Aarhus. |Andre tier.'],
  de: [
    'Am 3. Oktober sprach Dr. Weiß in Köln. |Danach ging er.',
    'Es geht um z. B. Holz und Stahl. |Mehr nicht.',
    '„Kommt er?“, fragte sie. |„Nein.“ |Dann ging sie.',
    'Er wurde 2019 gewählt. |Im Jahr 2020 trat er ab.',
    'Ludwig XIV. Regierte lange.',
    '1. Lund 9 Punkte, 2. Aske 7 Punkte.',
    'Der Brief vom 14. 8. 1992 kam am 29./30. August an. |Niemand las ihn.',
  ],
  el: ['Ποιος φταίει; |Κανείς δεν ξέρει, είπε ο κ. Παππάς. |Θα δούμε π.χ. Αθήνα.'],
  en: ['Smith et al. wrote it in Sept. 2019. |Nobody read it.', 'He left Acme Inc. |The firm sank.'],
  es: [
    'El Sr. López vive en EE. UU. desde 1990. |¿Vuelve? |No lo sabe la Dra. Ruiz.',
    'Dijo que no. |«Es tarde.» |Se fue.',
    'El partido Lund vs. Aske es hoy. |Deberá devolver G. 160.083.711 a la caja. |Lo dijo la Abg. Ruiz.',
  ],
  fa: ['دکتر رضایی دیروز به تهران رسید. |آیا او می‌ماند؟ |کسی نمی‌داند.'],
  fi: ['Kokous on 3. Toukokuuta klo 10. |Prof. Virtanen ei tule.'],
  fr: [
    'M. Dupont et Mme Petit sont là. |Ils parlent.',
    'Il a dit : « C’est fini. » |Puis il est parti.',
    'Elle demande : « Qui vient ? » |Personne.',
    'Le parti (...) |Il gagne.',
  ],
  he: ['הוא הגיע אתמול. |האם יישאר? |איש לא יודע!'],
  hi: ['डॉ. शर्मा कल दिल्ली पहुँचे। |क्या वे रुकेंगे? |कोई नहीं जानता।'],
  hu: ['Dr. Kovács május 3. Napján érkezett. |Ma már nincs itt.'],
  id: ['Dr. Budi tiba di Jl. Sudirman No. 5 kemarin. |Ia tidak tinggal.'],
  it: ['Il sig. Rossi e il dott. Bianchi sono qui. |Parlano.', 'È nato nel 1990. |Vive a Roma.'],
  ja: [
    '市長は「橋を閉める。すぐにだ」と述べた。|市民は驚いた。',
    '本当か？|誰も知らない。',
    '「本当ですか？」と彼は聞いた。|答えはない。',
  ],
  ko: ['시장은 "다리를 닫겠다."라고 말했다. |시민들은 놀랐다.'],
  nl: ['Dhr. De Vries en mevr. Jansen zijn er. |Ze praten o.a. Duits.', 'Hij heet J.P. Bakker. |Hij is 40.'],
  no: ['Møtet er den 3. Mai kl. 10. |Dr. Holm kommer ikke.'],
  pl: [
    'Prof. Nowak i dr Kowal są w ul. Długiej. |Oni mówią.',
    'Urodził się w 1990 r. |On mieszka w Łodzi.',
    'W 1990 r. Polska była inna.',
  ],
  pt: ['O Sr. Silva e a Dra. Costa chegaram. |Eles falam.', 'Custa R$ 3.500,50. |É caro.'],
  ro: ['Dl. Popescu și prof. Ionescu sunt aici. |Ei vorbesc pe str. Lungă.'],
  ru: [
    'Писатель А. С. Пушкин жил в г. Москва. |Он писал стихи.',
    'В 1990 г. Россия была другой. |В ней жили иначе.',
    '«Кто там?» — спросил он. |Никто не ответил.',
    'Это стоит 5 тыс. руб. |Он заплатил.',
  ],
  sv: ['Dr. Berg och prof. Lund är här. |De talar t.ex. Svenska.'],
  th: [
    'สภาเมืองมีมติเมื่อวันจันทร์ให้ปิดสะพานเป็นเวลาหนึ่งสัปดาห์เพื่อซ่อมแซมโครงสร้าง |อย่างไรก็ตาม ชาวบ้านไม่ทราบเรื่องนี้',
    'พล.ต.อ. สมชาย มาแล้ว',
  ],
  tr: ['Dr. Yılmaz 3. Cadde üzerinde oturuyor. |O bugün gelmedi.', 'Prof. Kaya A.Ş. Genel Müdürü oldu.'],
  uk: ['Поет Т. Г. Шевченко жив у м. Київ. |Він писав вірші.', 'У 1990 р. Україна була іншою.'],
  vi: ['TS. Nguyễn Văn An sống ở TP. Hồ Chí Minh. |Ông là nhà văn.'],
  zh: [
    '他说：“我们走。马上。”|没人回答。',
    '“真的吗？”他问。|没有人知道。',
    '市议会决定关闭大桥。|居民不知情！',
  ],
};

for (const language of languages) {
  describe(language.tag, () => {
    it.each(rows[language.tag] ?? ['no row for this language'])('%j', (row) => {
      const text = row.replaceAll('|', '');
      const found = splitSentences(text, language).map((span) => slice(text, span));
      expect(found).toEqual(row.split('|').map((part) => part.trim()));
    });
  });
}

it('splits by Unicode alone where a language has no data', () => {
  const text = 'Ndiyo. Hapana! Kwa nini?';
  expect(splitSentences(text, { tag: 'sw' }).map((span) => slice(text, span))).toEqual([
    'Ndiyo.',
    'Hapana!',
    'Kwa nini?',
  ]);
});
