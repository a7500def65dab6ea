import { describe, expect, it } from 'vitest';
import { recognizeByRules } from '../../../../src/core/entities/fallback/index.ts';
import { languages } from '../../../../src/lang/all.ts';
import { shipped } from '../languages.ts';

const found = (tag: string, text: string) =>
  recognizeByRules(text, shipped(tag)).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

describe('names by rules in many languages', () => {
  it.each([
    ['de', 'Bundeskanzlerin Anna Winter reiste aus Portugal ab.', ['person: Anna Winter', 'place: Portugal']],
    ['de', 'Die Regierung lobte die Haltung der SPD in Berlin.', ['organization: SPD', 'place: Berlin']],
    [
      'fr',
      'L’Espagne et l’Union européenne attendent.',
      ['place: Espagne', 'organization: Union européenne'],
    ],
    ['fr', 'La ministre Anne Colbert arrive en Italie.', ['person: Anne Colbert', 'place: Italie']],
    [
      'fr',
      'Le patron du Halden Post Jean Morel et celui du Nord Times à Paris.',
      ['organization: Halden Post', 'person: Jean Morel', 'organization: Nord Times', 'place: Paris'],
    ],
    ['fr', 'Le Halden Post Magazine attend.', ['organization: Halden Post Magazine']],
    ['es', 'El presidente Juan Robles visitó Bolivia.', ['person: Juan Robles', 'place: Bolivia']],
    ['it', 'Il ministro Aldo Neri è arrivato in Francia.', ['person: Aldo Neri', 'place: Francia']],
    ['nl', 'Minister Jan van der Berg sprak in België.', ['person: Jan van der Berg', 'place: België']],
    ['ru', 'Министр Анна Ветрова прибыла в Москву.', ['person: Анна Ветрова', 'place: Москву']],
    ['ru', 'Глава МИД Анна Ветрова ответила.', ['organization: МИД', 'person: Анна Ветрова']],
    ['pl', 'Premier Jan Kowal był w Warszawie.', ['person: Jan Kowal', 'place: Warszawie']],
    ['tr', 'Bakan Ali Demir, Ankara’da konuştu.', ['person: Ali Demir', 'place: Ankara']],
    ['vi', 'Thủ tướng Trần Văn Minh tới Hà Nội.', ['person: Trần Văn Minh', 'place: Hà Nội']],
    ['id', 'Presiden Budi Santoso tiba di Jakarta.', ['person: Budi Santoso', 'place: Jakarta']],
    ['el', 'Ο πρωθυπουργός Νίκος Παππάς μίλησε στην Αθήνα.', ['person: Νίκος Παππάς', 'place: Αθήνα']],
  ])('%s: %s', (tag, text, expected) => {
    expect(found(tag, text)).toEqual(expected);
  });
});

describe('names in scripts without capitals', () => {
  it.each([
    ['zh', '外交部长王明说，中国支持联合国。', ['person: 王明', 'place: 中国', 'organization: 联合国']],
    ['zh', '发言人玛丽亚·罗娃在莫斯科表示', ['person: 玛丽亚·罗娃', 'place: 莫斯科']],
    ['ja', '山田太郎首相は東京で語った。', ['person: 山田太郎', 'place: 東京']],
    ['ja', '佐藤健一市長は東京で語った。', ['person: 佐藤健一', 'place: 東京']],
    ['ja', 'アンナ・ベルさんがフランスを訪れた。', ['person: アンナ・ベル', 'place: フランス']],
    ['ko', '김민수 장관은 서울에서 말했다.', ['person: 김민수', 'place: 서울']],
    ['ar', 'قال الرئيس سامي حداد إن مصر تنتظر', ['person: سامي حداد', 'place: مصر']],
    ['he', 'שר החוץ דוד כהן אמר בישראל', ['person: דוד כהן', 'place: ישראל']],
    ['hi', 'प्रधानमंत्री रवि शर्मा ने भारत में कहा', ['person: रवि शर्मा', 'place: भारत']],
    ['th', 'นายสมชาย ใจดี กล่าวว่าประเทศไทย', ['person: สมชาย ใจดี']],
    ['zh', '他在Google工作。', ['organization: Google']],
  ])('%s: %s', (tag, text, expected) => {
    expect(found(tag, text)).toEqual(expect.arrayContaining(expected));
  });
});

describe('every language', () => {
  it('finds its own names of countries and never throws', () => {
    for (const { tag } of languages) {
      const names = new Intl.DisplayNames(tag, { type: 'region' });
      const text = `— ${names.of('JP')}. ${names.of('FR')}!`;
      const places = found(tag, text).filter((one) => one.startsWith('place'));
      expect([tag, places.length]).toEqual([tag, 2]);
      for (const odd of ['', '\u0000', '\ud800', '123 456', 'x'.repeat(5000)]) found(tag, odd);
    }
  }, 60_000);

  it('works without any data', () => {
    expect(recognizeByRules('We met Anna Berg there.', { tag: 'xx' })).toHaveLength(1);
    expect(recognizeByRules('We met Anna Berg there.', { tag: 'not a tag' })).toHaveLength(1);
  });
});
