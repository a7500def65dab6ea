import { describe, expect, it } from 'vitest';
import type { BlockType } from '../../../../src/core/article.ts';
import { isBarred } from '../../../../src/core/summary/barred/index.ts';
import { languages } from '../../../../src/lang/all.ts';
import { en } from '../../../../src/lang/en.ts';

const barred = (text: string, language = en, type: BlockType = 'paragraph') =>
  isBarred(text, { start: 0, end: text.length }, { start: 0, end: text.length, type }, language);

describe('what serves the page', () => {
  it.each([
    'Read more: How the bridge was built',
    'READ MORE: Five facts about the dam',
    'Also read: The mayor’s plan',
    '→ Read more about the strike.',
    'Click here for the full list of winners.',
    'Sign up for our newsletter and never miss a story.',
    'Get the best of the paper in our newsletter every morning.',
    'This website uses cookies to give you the best experience.',
    'By clicking “Accept”, you agree to our cookie policy.',
    'Follow us on Facebook.',
    'By Ann Lowe and Tom Reed',
    'By ANN LOWE, Staff Writer',
    'Reporting by Ann Lowe; Editing by Tom Reed',
    'Ann Lowe contributed to this report.',
    'Photo: Ann Lowe/Herald',
    'Image caption The bridge was closed on Monday',
    '© 2026 The Herald',
    'Ann Lowe (top) and Tom Reed (below) on the quay.',
    'Ann Lowe (pictured above) and the crane on the quay.',
    'Mayor Ann Lowe (left) and Tom Reed (right) at the bridge.',
    'Ann Lowe speaks at the bridge on Monday. (Photo by Tom Reed/Getty Images)',
    '10:34 GMT',
    'Updated 5 May 2026 at 10:34',
    'Published: 05.05.2026, 10:34',
    '12.05.2026',
    '143 comments',
    'Leave a comment',
    'Comments are closed.',
    'BREAKING NEWS',
    'SCROLL DOWN FOR VIDEO',
    'Advertisement',
    'https://www.example.org/news/1234',
    'newsroom@example.org',
    '@herald #bridge #closed',
    'All rights reserved.',
    '...',
    '2008.',
    'Share',
    'Harrow Tourism Board / Tom Reed',
    '(The council has two bridges to look after.)',
    '(* Disclosure: the council is a paid partner of the herald.',
    'Tickets and the whole programme: www.example.org/bridge',
    'Nobody had thought of it, but the mayor ...',
    'Read the whole test of the stove >>',
    'Opening hours: Monday to Friday, 9 to 5',
    'Best for: families with small boats',
    'Ann Lowe, MD, PhD; Tom Reed, DVM & Ida Holm, MSc',
    'How to Mend a Net in Nine Steps',
    'Call the harbour office at 555-010-9999 to book a berth.',
    'Write to harbour@example.org for tickets.',
    'if (berths.length > 0) { return first(berths); }',
    '# count the berths that are free',
    'https://example.org/nets: all that is known of nets',
    'Tom N. Reed / The Herald Ann Lowe’s boat, built in 1962, is part of much of her work.',
    '[i] Lowe told of the first bridge in her book of 1962.',
    '[12] The count was made in May and again in June.',
    'Merry Christmas, dear friends of the harbour.',
    '“The bridge,” said Ann Lowe (left).',
    'Mayor Ann Lowe on the left and Tom Reed on the right.',
    'Foreign minister Ann Lowe, left, and Tom Reed, right.',
    'Ann Lowe links und Tom Reed rechts.',
  ])('%s', (line) => {
    expect(barred(line)).toBe(true);
  });

  it('is barred as a heading or table, whatever it says', () => {
    expect(barred('The bridge will be closed for a year.', en, 'heading')).toBe(true);
    expect(barred('Bridge 40 million euros.', en, 'table')).toBe(true);
  });
});

describe('running prose is never barred', () => {
  it.each([
    'He read more books that year than anybody else in the village.',
    'For more than a decade, the bridge was the only way into town.',
    'By Monday, the water had reached the second floor.',
    'By train and bus, Ann Lowe travelled from Oslo to Rome.',
    'Share prices fell by 3 percent on Thursday.',
    'Sources close to the minister said she would resign.',
    'Trending upwards, the index closed at a record.',
    'Published in 1962, the novel sold two million copies.',
    'Video games are banned at the school in Lund.',
    'Photo albums were found in the ruins of the house.',
    'The broadcaster said it would show the match at 10:34 GMT.',
    'Advertisement revenue fell by a tenth at the newspaper.',
    'Donate blood, the hospital asked, and four hundred people came.',
    'Related companies were also searched by the police in Trier.',
    'Comments by the minister angered the unions.',
    'Watch makers in Geneva fear the new tariff.',
    'The cookies were baked in the village of Aske.',
    'Moscow: three ships left the harbour on Monday, the ministry said.',
    'Tom Reed met Ann Lowe in Lund.',
    'The ship has 120-200 berths, 1999-2026 models included.',
    'He sent the letter to all 350-400 captains of the fleet -- and nobody wrote back.',
    'The newsletter of the party called for a boycott.',
    'It is cold.',
    'NATO will send two ships to the Baltic Sea, the alliance said.',
    '“I left everything behind,” she said.',
    'The lower house voted 302 to 12.',
    'The road turns left at the mill and right at the church, the guide says.',
    'The party lost voters to the left and to the right.',
    'He is loved on the left and loathed on the right.',
    'Labour lost voters to the Greens on the left and the Tories on the right.',
    'Kritik kam von links und von rechts.',
    'The North / South talks ended on Monday without an agreement on the fishing grounds of both sides.',
    '[The council] voted against the bridge on Monday.',
  ])('%s', (sentence) => {
    expect(barred(sentence)).toBe(false);
  });

  it('even where it is very long and has a service phrase in it', () => {
    const text = `The firm said that its cookie policy ${'and the rules of the trade '.repeat(8)}would change.`;
    expect(barred(text)).toBe(false);
  });
});

const rows: Record<string, [service: string, prose: string]> = {
  ar: ['اقرأ أيضا: خطة الحكومة الجديدة', 'أعلنت الحكومة خطة جديدة للمياه يوم الأحد.'],
  cs: ['Čtěte také: Nový plán starosty', 'Vláda v pondělí oznámila nový plán pro řeky.'],
  da: ['Læs også: Borgmesterens nye plan', 'Regeringen fremlagde mandag en ny plan for vandet.'],
  de: ['Lesen Sie auch: Der Plan der Bürgermeisterin', 'Von Montag an bleibt die Brücke in Köln gesperrt.'],
  el: [
    'Διαβάστε επίσης: Το σχέδιο του δημάρχου',
    'Η κυβέρνηση ανακοίνωσε τη Δευτέρα νέο σχέδιο για τα νερά.',
  ],
  en: ['Also read: The plan of the mayor', 'The government announced a new plan for the rivers.'],
  es: ['Lea también: El plan de la alcaldesa', 'El Gobierno anunció el lunes un nuevo plan para los ríos.'],
  fa: ['بیشتر بخوانید: طرح تازه شهردار', 'دولت روز دوشنبه طرح تازه‌ای برای آب اعلام کرد.'],
  fi: ['Lue myös: Pormestarin uusi suunnitelma', 'Hallitus kertoi maanantaina uudesta suunnitelmasta.'],
  fr: [
    'Lire aussi : Le plan de la maire',
    'Le gouvernement a annoncé lundi un nouveau plan pour les fleuves.',
  ],
  he: ['קראו גם: התוכנית של ראש העיר', 'הממשלה הודיעה ביום שני על תוכנית חדשה למים.'],
  hi: ['यह भी पढ़ें: मेयर की नई योजना', 'सरकार ने सोमवार को पानी के लिए नई योजना की घोषणा की।'],
  hu: ['Olvassa el: A polgármester új terve', 'A kormány hétfőn új tervet jelentett be a folyókról.'],
  id: ['Baca juga: Rencana wali kota', 'Pemerintah mengumumkan rencana baru untuk sungai pada hari Senin.'],
  it: ['Leggi anche: Il piano della sindaca', 'Il governo ha annunciato lunedì un nuovo piano per i fiumi.'],
  ja: ['関連記事：市長の計画', '政府は月曜日、新しい水の計画を発表した。'],
  ko: ['관련 기사: 시장의 새 계획', '정부는 월요일 물에 관한 새 계획을 발표했다.'],
  nl: [
    'Lees ook: Het plan van de burgemeester',
    'De regering maakte maandag een nieuw plan voor de rivieren bekend.',
  ],
  no: ['Les også: Ordførerens nye plan', 'Regjeringen la mandag fram en ny plan for elvene.'],
  pl: ['Czytaj także: Plan pani burmistrz', 'Rząd ogłosił w poniedziałek nowy plan dla rzek.'],
  pt: ['Leia também: O plano da prefeita', 'O governo anunciou na segunda um novo plano para os rios.'],
  ro: ['Citește și: Planul primarului', 'Guvernul a anunțat luni un nou plan pentru râuri.'],
  ru: ['Читайте также: План мэра', 'Правительство в понедельник объявило новый план по рекам.'],
  sv: ['Läs också: Borgmästarens nya plan', 'Regeringen lade på måndagen fram en ny plan för älvarna.'],
  th: ['อ่านเพิ่มเติม: แผนของนายกเทศมนตรี', 'รัฐบาลประกาศแผนน้ำฉบับใหม่เมื่อวันจันทร์ที่ผ่านมา'],
  tr: [
    'İlgili haberler: Başkanın yeni planı',
    'Hükümet pazartesi günü nehirler için yeni bir plan açıkladı.',
  ],
  uk: ['Читайте також: План мера', 'Уряд у понеділок оголосив новий план щодо річок.'],
  vi: ['Xem thêm: Kế hoạch của thị trưởng', 'Chính phủ hôm thứ Hai công bố kế hoạch mới về nước.'],
  zh: ['延伸阅读：市长的计划', '政府星期一公布了新的水资源计划。'],
};

for (const language of languages) {
  it(`tells service from prose: ${language.tag}`, () => {
    const [service, prose] = rows[language.tag] ?? ['no row for this language', ''];
    expect(barred(service, language)).toBe(true);
    expect(barred(prose, language)).toBe(false);
  });
}

it('bars nothing but marks, stamps and addresses in a language without data', () => {
  expect(barred('10:34 GMT', { tag: 'sw' })).toBe(true);
  expect(barred('Serikali ilitangaza mpango mpya wa maji.', { tag: 'sw' })).toBe(false);
});
