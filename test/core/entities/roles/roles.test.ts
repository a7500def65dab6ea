import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../../src/core/entities/entity.ts';
import { findRole } from '../../../../src/core/entities/roles/index.ts';
import { shipped } from '../languages.ts';

/** The role of the first `[Name]` of the source, other `{Name}`s being other people and `<Name>`s bodies. */
function roleOf(source: string, tag = 'en'): string | undefined {
  let text = '';
  const all: Mention[] = [];
  const own: Mention[] = [];
  for (const part of source.split(/(\[[^\]]+\]|\{[^}]+\}|<[^>]+>)/)) {
    const name = /^[[{<](.+)[\]}>]$/.exec(part)?.[1];
    if (name) {
      const kind = part.startsWith('<') ? 'organization' : 'person';
      const mention: Mention = { start: text.length, end: text.length + name.length, kind };
      all.push(mention);
      if (part.startsWith('[')) own.push(mention);
    }
    text += name ?? part;
  }
  const role = findRole(text, own, all, shipped(tag));
  expect(role?.text).toBe(role && text.slice(role.start, role.end));
  return role?.text;
}

describe('a role stated beside the name', () => {
  it.each([
    ['Foreign Minister [Ida Marlow] left.', 'Foreign Minister'],
    ['Norwegian Foreign Minister [Ida Marlow] left.', 'Norwegian Foreign Minister'],
    ['On Monday, President [Ida Marlow] left.', 'President'],
    ['[Ida Marlow], the ministry’s official spokesperson, said no.', 'the ministry’s official spokesperson'],
    ['[Tom Reed], the Harbour’s spokesperson, said no.', 'the Harbour’s spokesperson'],
    ['[Tom Reed], 45, chief economist at Halden Bank, said no.', 'chief economist at Halden Bank'],
    [
      '[Tom Reed], a professor of law at Orley University, said no.',
      'a professor of law at Orley University',
    ],
    ['He met [Tom Reed], the mayor of Orley.', 'the mayor of Orley'],
    ['The Harbour’s spokesman, [Tom Reed], said no.', 'The Harbour’s spokesman'],
    ['Halden chief executive [Tom Reed] resigned.', 'Halden chief executive'],
    ['former prime minister [Ida Marlow] spoke', 'former prime minister'],
    ['The <New Halden Times> reporter [Ida Marlow] asked.', 'New Halden Times reporter'],
    ['Former President [Marlow] spoke.', 'Former President'],
    ['[Tom Reed] — the club’s new coach — smiled.', 'the club’s new coach'],
    ['[Tom Reed], director of the museum, who was there, spoke.', 'director of the museum'],
    ['Opposition leader [Ida Marlow] spoke.', 'Opposition leader'],
    ['[Ida Marlow], founder and owner of Halden, spoke.', 'founder and owner of Halden'],
    [
      '[Ida Marlow], head of the Institute of Law and Order, spoke.',
      'head of the Institute of Law and Order',
    ],
    ['[Ida Marlow], an adviser to Dr. {Tom Reed}, spoke.', 'an adviser to Dr. Tom Reed'],
    ['The Orley Board of Trustees chairman [Tom Reed] spoke.', 'Orley Board of Trustees chairman'],
    ['As Sen. [Ida Marlow] said, no.', 'Sen.'],
    ['Mr. [Reed] came. Later [Tom Reed], the team’s captain, left.', 'the team’s captain'],
    [
      'Dr. [Ida Marlow], head of research at the Orley Institute, agreed.',
      'head of research at the Orley Institute',
    ],
    ['The head of the Orley port, [Ida Marlow], said no.', 'head of the Orley port'],
    ['The mayor of Halden Bay, [Tom Reed], said no.', 'mayor of Halden Bay'],
    ['He met [Tom Reed], the mayor of St. Halden.', 'the mayor of St. Halden'],
    ['She is [Ida Marlow], the president. Halden Inc. left.', 'the president'],
    ['[Ida Marlow], Norland’s minister of defence, and {Tom Reed} met.', 'Norland’s minister of defence'],
  ])('%s', (source, role) => {
    expect(roleOf(source)).toBe(role);
  });
});

describe('no role where the text states none', () => {
  it.each([
    '[Ida Marlow] said the minister was wrong.',
    '[Ida Marlow], who met the minister, left.',
    '[Ida Marlow], Foreign Minister {Tom Reed} and others came.',
    '[Ida Marlow], and the president of the club, left.',
    '[Ida Marlow], speaking to the director, left.',
    'The president met [Ida Marlow].',
    'After the minister left, [Ida Marlow] spoke.',
    'The lawyer, [Ida Marlow] said, was late.',
    '[Ida Marlow], 45, of Orley, was late.',
    'Marlow told the president. [Ida Marlow] left.',
    'She left with her daughter [Ida Marlow].',
    'He met the mayor of Orley, [Ida Marlow], and {Tom Reed}.',
    'After he met the mayor of Orley, [Ida Marlow] left.',
  ])('%s', (source) => {
    expect(roleOf(source)).toBeUndefined();
  });
});

describe('in other languages', () => {
  it.each([
    ['de', 'Außenministerin [Ida Marlow] reiste ab.', 'Außenministerin'],
    ['de', 'Der russische Außenminister [Tom Reed] reiste ab.', 'russische Außenminister'],
    ['de', '[Ida Marlow], Sprecherin des Ministeriums, sagte nein.', 'Sprecherin des Ministeriums'],
    ['de', '[Ida Marlow], Sprecherin der Stadt, sagte nein.', 'Sprecherin der Stadt'],
    ['de', '[Ida Marlow], die Sprecherin des Hafens, sagte nein.', 'die Sprecherin des Hafens'],
    ['de', 'Mit [Tom Reed], dem Direktor des Hafens, sprach sie.', 'dem Direktor des Hafens'],
    ['de', 'Der Direktor des Hafens, [Tom Reed], sagte nein.', 'Direktor des Hafens'],
    [
      'de',
      'Der Auftritt des US-amerikanischen Präsidenten [Tom Reed] war kurz.',
      'US-amerikanischen Präsidenten',
    ],
    ['fr', 'Le ministre des Affaires étrangères [Tom Reed] est parti.', 'ministre des Affaires étrangères'],
    ['fr', 'Le président français [Tom Reed] est parti.', 'président français'],
    ['fr', '[Ida Marlow], porte-parole du ministère, a refusé.', 'porte-parole du ministère'],
    ['es', 'El ministro de Asuntos Exteriores, [Tom Reed], se fue.', 'ministro de Asuntos Exteriores'],
    ['es', 'La presidenta [Ida Marlow] se fue.', 'presidenta'],
    ['it', 'Il ministro degli Esteri [Tom Reed] è partito.', 'ministro degli Esteri'],
    ['pt', '[Tom Reed], presidente da Halden, saiu.', 'presidente da Halden'],
    ['nl', 'Minister [Tom Reed] vertrok.', 'Minister'],
    ['nl', '[Tom Reed], woordvoerder van de politie, zei nee.', 'woordvoerder van de politie'],
    ['ru', 'Министр иностранных дел России [Том Рид] уехал.', 'Министр иностранных дел России'],
    ['ru', 'Официальный представитель МИД [Ида Марлоу] сообщила.', 'Официальный представитель МИД'],
    ['pl', 'Prezydent [Jan Kowal] wyjechał.', 'Prezydent'],
    ['pl', 'Mówił w Sejmie premier [Jan Kowal].', 'premier'],
    ['es', 'El inspector general de la policía, [Tom Reed], se fue.', 'inspector general de la policía'],
    ['uk', 'Міністр закордонних справ [Іван Коваль] поїхав.', 'Міністр закордонних справ'],
    ['sv', 'Utrikesminister [Ida Marlow] reste.', 'Utrikesminister'],
    ['tr', 'Dışişleri Bakanı [Ali Veli] gitti.', 'Dışişleri Bakanı'],
    ['ja', '岸本首相は[山本太郎]外相と会談した。', '外相'],
    ['ja', '[小林恵]アナリストは語った。', 'アナリスト'],
    ['zh', '外交部长[王明]说。', '外交部长'],
    ['ko', '[김민수] 장관은 말했다.', '장관'],
    ['ar', 'قال وزير الخارجية [سامي حداد] إن', 'وزير الخارجية'],
  ])('%s: %s', (tag, source, role) => {
    expect(roleOf(source, tag)).toBe(role);
  });
});

describe('no role of somebody else', () => {
  it.each([
    ['fr', 'Le médecin de [Ida Marlow] a parlé.'],
    ['fr', '[Ida Marlow], soutenue par le ministre de la Santé, a parlé.'],
    ['es', 'El abogado de [Ida Marlow] habló.'],
    ['es', 'El vocal, [Ida Marlow], teniente coronel {Tom Reed}, habló.'],
    ['ja', '[小林恵]アナキストは語った。'],
    ['es', 'Cuando llegó [Ida Marlow], el periodista recordó la situación.'],
    ['de', '[Ida Marlow], die den Minister kennt, sprach.'],
    ['de', '[Tom Reed], der Präsident war, sprach.'],
  ])('%s: %s', (tag, source) => {
    expect(roleOf(source, tag)).toBeUndefined();
  });
});
