import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyLanguage as identify } from '../../../src/core/languages/index.ts';
import { loadTelling } from '../../../src/core/languages/load.ts';
import { tellingOf } from '../../../src/core/languages/telling.ts';
import { languages, telling } from '../../../src/lang/all.ts';

const known = tellingOf(telling);
const identifyLanguage = (text: string, hint?: string) => identify(text, hint, known);

const rows: [tag: string, text: string][] = [
  ['en', 'The council said on Monday that it would close the bridge for a week, but nobody was told when.'],
  [
    'de',
    'Der Rat hat am Montag beschlossen, dass die Brücke für eine Woche gesperrt wird, aber niemand wusste davon.',
  ],
  [
    'fr',
    'Le conseil a décidé lundi que le pont serait fermé pour une semaine, mais les habitants ne le savaient pas.',
  ],
  [
    'es',
    'El consejo decidió el lunes que el puente se cerrará por una semana, pero los vecinos no lo sabían.',
  ],
  [
    'pt',
    'O conselho decidiu na segunda-feira que a ponte não será aberta por uma semana, mas os moradores já sabiam.',
  ],
  [
    'it',
    'Il consiglio ha deciso lunedì che il ponte sarà chiuso per una settimana, ma gli abitanti non lo sapevano.',
  ],
  ['nl', 'De raad heeft maandag besloten dat de brug een week dicht gaat, maar de bewoners wisten het niet.'],
  [
    'sv',
    'Rådet beslutade på måndagen att bron ska vara stängd i en vecka, men invånarna visste inte om det.',
  ],
  [
    'da',
    'Rådet besluttede mandag, at broen skal være lukket i en uge, men ingen af beboerne havde hørt noget efter mødet.',
  ],
  [
    'no',
    'Rådet bestemte mandag at broen skal være stengt i en uke, men ingen av beboerne hadde hørt noe etter møtet.',
  ],
  [
    'fi',
    'Neuvosto päätti maanantaina, että silta on kiinni viikon, mutta asukkaat eivät olleet kuulleet siitä.',
  ],
  [
    'pl',
    'Rada zdecydowała w poniedziałek, że most będzie zamknięty przez tydzień, ale mieszkańcy o tym nie wiedzieli.',
  ],
  [
    'cs',
    'Rada v pondělí rozhodla, že most bude na týden uzavřen, ale obyvatelé o tom podle starosty nevěděli.',
  ],
  ['hu', 'A tanács hétfőn úgy döntött, hogy a híd egy hétig zárva lesz, de a lakók nem tudtak erről.'],
  [
    'ro',
    'Consiliul a decis luni că podul va fi închis pentru o săptămână, dar locuitorii nu au fost anunțați.',
  ],
  [
    'tr',
    'Belediye pazartesi günü köprünün bir hafta kapalı olacağını söyledi, ancak bu karar için kimse bir şey bilmiyordu.',
  ],
  [
    'id',
    'Dewan memutuskan pada hari Senin bahwa jembatan itu akan ditutup selama seminggu, tetapi warga tidak tahu.',
  ],
  [
    'vi',
    'Hội đồng quyết định hôm thứ Hai rằng cây cầu sẽ đóng trong một tuần, nhưng người dân không được biết.',
  ],
  ['ru', 'Совет решил в понедельник, что мост будет закрыт на неделю, но жители об этом ещё не знали.'],
  ['uk', 'Рада вирішила в понеділок, що міст буде закритий на тиждень, але мешканці про це ще не знали.'],
  ['el', 'Το συμβούλιο αποφάσισε τη Δευτέρα να κλείσει τη γέφυρα για μία εβδομάδα.'],
  ['ar', 'قرر المجلس يوم الاثنين إغلاق الجسر لمدة أسبوع، لكن السكان لم يعرفوا أي شيء عن القرار.'],
  ['fa', 'شورا روز دوشنبه تصمیم گرفت که پل را برای یک هفته ببندد، اما ساکنان چیزی نمی‌دانستند.'],
  ['he', 'המועצה החליטה ביום שני לסגור את הגשר לשבוע, אבל התושבים לא ידעו על כך.'],
  ['hi', 'परिषद ने सोमवार को पुल को एक सप्ताह के लिए बंद करने का फैसला किया।'],
  ['th', 'สภามีมติเมื่อวันจันทร์ให้ปิดสะพานเป็นเวลาหนึ่งสัปดาห์'],
  ['ja', '市議会は月曜日、橋を一週間閉鎖すると決めた。'],
  ['zh', '市议会星期一决定将大桥关闭一周，但居民并不知情。'],
  ['ko', '시의회는 월요일 다리를 일주일 동안 폐쇄하기로 결정했다.'],
];

describe('the language of a text', () => {
  it.each(rows)('is found by the text alone: %s', (tag, text) => {
    expect(identifyLanguage(text)).toEqual({ tag, sure: true });
  });

  it.each(rows)('wins over what the page says: %s', (tag, text) => {
    expect(identifyLanguage(text, tag === 'it' ? 'ja' : 'it').tag).toBe(tag);
  });

  it('has a row for every language the core knows', () => {
    expect(rows.map(([tag]) => tag).sort()).toEqual(languages.map(({ tag }) => tag).sort());
  });

  it('tells Serbian, Bulgarian and Catalan from the languages they are near to', () => {
    expect(
      identifyLanguage('Савет је у понедељак одлучио да ће мост бити затворен, али то није рекао.').tag,
    ).toBe('sr');
    expect(
      identifyLanguage('Съветът реши в понеделник, че мостът ще бъде затворен, но това не е казано.').tag,
    ).toBe('bg');
    expect(
      identifyLanguage(
        'El consell ha decidit que els ponts de la ciutat són tancats fins dilluns amb aquesta mesura.',
      ).tag,
    ).toBe('ca');
  });
});

describe('what the page says', () => {
  it('decides where the text cannot', () => {
    expect(identifyLanguage('Berlin 2026', 'de-DE')).toEqual({ tag: 'de', sure: false });
    expect(identifyLanguage('12 + 3', 'pt_BR')).toEqual({ tag: 'pt', sure: false });
    expect(identifyLanguage('東京 2026', 'ja')).toEqual({ tag: 'ja', sure: true });
  });

  it('is read in every spelling of Norwegian and Hebrew', () => {
    expect(identifyLanguage('', 'nn-NO').tag).toBe('no');
    expect(identifyLanguage('', 'iw').tag).toBe('he');
  });

  it('is not believed when it is no tag', () => {
    expect(identifyLanguage('', 'constructor')).toEqual({ tag: 'und', sure: false });
    expect(identifyLanguage('', '')).toEqual({ tag: 'und', sure: false });
    expect(identifyLanguage('', '__proto__').tag).toBe('und');
  });

  it('keeps a language that is not known here against a near relative', () => {
    const galician =
      'O concello decidiu o luns que a ponte non se abrirá nunha semana, mais os veciños xa o sabían.';
    expect(identifyLanguage(galician, 'gl').tag).toBe('gl');
  });
});

it('reads names in Latin letters in a text of another script as guests', () => {
  expect(identifyLanguage('Apple と Google は AI で提携する。 OpenAI も参加へ').tag).toBe('ja');
  expect(identifyLanguage('Компания Google купила Fitbit, но не сказала, за что.').tag).toBe('ru');
});

it('does not read further than its sample', () => {
  const unread = 'שלום '.repeat(2_000);
  const read = 'The council said that it would close the bridge. '.repeat(25);
  expect(identifyLanguage(`${read}${unread}${read}${unread}${read}`)).toEqual({ tag: 'en', sure: true });
});

it('gives an answer for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.option(fc.string(), { nil: undefined }), (text, hint) => {
      expect(identifyLanguage(text, hint).tag).toMatch(/^[a-z]{2,3}$/);
    }),
  );
}, 30_000);

it('keeps its table small', () => {
  expect(JSON.stringify(telling.words).length).toBeLessThan(16_000);
});

describe('without the table', () => {
  const bytes = async () => undefined;

  it('the letters and the page decide', () => {
    expect(identify('O conselho decidiu que não.', 'pt').tag).toBe('pt');
    expect(identify('市议会星期一决定将大桥关闭一周。').tag).toBe('zh');
    expect(identify('The council said so.').tag).toBe('und');
  });

  it.each([undefined, null, 7, {}, { words: {}, letters: {} }])('%j is taken for none', async (value) => {
    expect(await loadTelling({ json: async () => value, bytes })).toBeUndefined();
  });
});
