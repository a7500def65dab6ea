import { describe, expect, it } from 'vitest';
import { said } from './found.ts';

describe('reported speech', () => {
  it.each([
    ['Robert Miller said on Monday that the farm was not for sale.', 'the farm was not for sale'],
    ['The farm was not for sale, Robert Miller said.', 'The farm was not for sale'],
    ['According to Robert Miller, the farm is not for sale.', 'the farm is not for sale'],
    ['The farm is not for sale, according to Robert Miller.', 'The farm is not for sale'],
    [
      'According to Robert Miller, the head of the port, the farm is not for sale.',
      'the farm is not for sale',
    ],
    ['The farm is not for sale, Robert Miller, an old farmer, told Reuters.', 'The farm is not for sale'],
    ['It is late, but according to Robert Miller, the farm is not for sale.', 'the farm is not for sale'],
    ['At a meeting on Tuesday, Robert Miller said the farm was sold.', 'the farm was sold'],
  ])('finds the clause: %s', async (text, clause) => {
    expect(await said(text)).toEqual([`Robert Miller (reported): ${clause}`]);
  });

  it.each([
    ['The army said 2,500 rockets were fired.', '2,500 rockets were fired'],
    ['Some students said they suspected the law.', 'they suspected the law'],
    ['Some owners from Ohio wrote to the paper, claiming they had lost money.', 'they had lost money'],
    ['Robert Miller’s ex-wife says he owes her a house.', 'he owes her a house'],
    ['The farm is not for sale, state media reported on Friday.', 'The farm is not for sale'],
  ])('has no speaker where one without a name says it: %s', async (text, clause) => {
    expect(await said(text)).toEqual([`nobody (reported): ${clause}`]);
  });

  it.each([
    'So we can say that the farm is lost for ever.',
    'Robert Miller has not said that the farm is lost.',
    'Police found a knife that they say was his.',
    'She gave a quick wave before turning back, an occasional twirl added for flair.',
    'For each person, set a firm limit for gifts, say $50 or $75.',
    'Asked what he would do with the farm, Robert Miller laughed.',
    'Robert Miller, who outspent her by far, has asked for a recount.',
    'Robert Miller admitted 11 counts of fraud.',
    'Let’s start by saying that you should use a lock.',
    'The maker has added new features that let you lock it.',
    'So they added a provision to the law about patents.',
    'The talks broke down, a development reported by the Post.',
    'Miller, angry at the carelessness that he said has been a problem, was asked about it.',
  ])('is not what only looks like it: %s', async (text) => {
    expect(await said(text)).toEqual([]);
  });

  it.each([
    ['fr', 'Selon Robert Miller, directeur du port, le pont sera fermé demain.', 'le pont sera fermé demain'],
    [
      'es',
      'Según Robert Miller, director del puerto, el puente se cerrará mañana.',
      'el puente se cerrará mañana',
    ],
    ['de', 'Laut Robert Miller, Direktor des Hafens, wird die Brücke gesperrt.', 'wird die Brücke gesperrt'],
  ])('goes on after the role of a source (%s): %s', async (tag, text, clause) => {
    expect(await said(text, tag)).toEqual([`Robert Miller (reported): ${clause}`]);
  });

  it.each([
    ['it', 'Il secondo numero, in verde, mostra quanta energia è pulita.'],
    ['fr', 'Elle écrit ses Mémoires, qu’elle destine à son ancien voisin.'],
    ['it', 'Lo ha annunciato la Provincia dopo che i tecnici avevano trovato crepe.'],
    ['de', 'Kaum etwas ist für Menschen, die gerade Eltern werden, so wichtig wie Ruhe.'],
    ['de', 'Ob es in diesem Jahr noch etwas werde, lasse sich nicht sagen.'],
    ['de', 'Die WHO hat die Krankheit, die viele ansteckt, zur Pandemie erklärt.'],
    ['de', 'Auch das Lokal kam mir alt vor, jedenfalls erinnerte sie mich an gestern.'],
    ['es', 'Se estima que muchas personas visitan la torre.'],
    ['es', 'El precio de la entrada cambia según la temporada.'],
    ['es', 'Robert Miller preguntó lo que pasaría con la granja.'],
    ['pt', 'O tempo da viagem varia de acordo com a maré.'],
    ['fr', 'Est-ce une bonne idée selon vous ?'],
    ['fr', 'Les avocats préparent le jour d’après.'],
  ])('is not what only looks like it (%s): %s', async (tag, text) => {
    expect(await said(text, tag)).toEqual([]);
  });

  it.each([
    ['en', 'Robert Miller (58) said that the farm was lost.', 'Robert Miller (reported): the farm was lost'],
    [
      'es',
      'Julián Ferrer (58), director del puerto, explicó que la torre pierde cal.',
      'Julián Ferrer (reported): la torre pierde cal',
    ],
  ])('is said by whom a bracket after the name tells more of (%s)', async (tag, text, expected) => {
    expect(await said(text, tag)).toEqual([expected]);
  });

  it('is not said by somebody named before where the name of who speaks is not known', async () => {
    const text = 'Robert Miller llegó. Muy afectada, Otal contó que tendrá que cerrar.';
    expect((await said(text, 'es')).join()).not.toContain('Robert Miller');
  });

  it('begins after the source where German goes on with the verb', async () => {
    const text = 'Nach Angaben der Stadt nutzen täglich viele Gäste den Bahnhof, mehr als früher.';
    expect(await said(text, 'de')).toEqual([
      'nobody (reported): nutzen täglich viele Gäste den Bahnhof, mehr als früher',
    ]);
  });
});
