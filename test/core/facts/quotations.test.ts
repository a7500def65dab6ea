import { describe, expect, it } from 'vitest';
import { found, said } from './found.ts';

describe('direct speech', () => {
  it.each([
    ['en', '“We will not sell the farm,” said Robert Miller.', 'Robert Miller: “We will not sell the farm,”'],
    ['en', '"We will not sell the farm," Robert Miller said.', 'Robert Miller: "We will not sell the farm,"'],
    ['en', "‘We won't sell the farm,’ said Robert Miller.", "Robert Miller: ‘We won't sell the farm,’"],
    [
      'de',
      '„Wir verkaufen den Hof nicht“, sagte Robert Müller.',
      'Robert Müller: „Wir verkaufen den Hof nicht“',
    ],
    [
      'de',
      '»Wir verkaufen den Hof nicht«, sagte Robert Müller.',
      'Robert Müller: »Wir verkaufen den Hof nicht«',
    ],
    ['fr', '« Nous ne vendrons pas », a déclaré Robert Martin.', 'Robert Martin: « Nous ne vendrons pas »'],
    ['fr', '« Nous ne vendrons pas », s’agace Robert Martin.', 'Robert Martin: « Nous ne vendrons pas »'],
    ['ru', '«Мы не продадим ферму», — сказал Иван Петров.', 'Иван Петров: «Мы не продадим ферму»'],
  ])('knows the speaker after it (%s): %s', async (tag, text, expected) => {
    expect(await said(text, tag)).toEqual([expected]);
  });

  it('goes on over paragraphs that open the marks again', async () => {
    const text = 'Robert Miller said: “The farm is ours.\n\n“It will remain ours for ever.”';
    expect(await said(text)).toEqual([
      'Robert Miller: “The farm is ours.\n\n“It will remain ours for ever.”',
    ]);
  });

  it('keeps a quotation inside a quotation in it', async () => {
    const text = '“She told me ‘never sell’ and I obeyed,” said Robert Miller.';
    expect(await said(text)).toEqual(['Robert Miller: “She told me ‘never sell’ and I obeyed,”']);
  });

  it('finds whom a pronoun means', async () => {
    const text = 'Robert Miller refused the offer of the bank. “This farm is my life,” he said.';
    expect(await said(text)).toEqual(['Robert Miller: “This farm is my life,”']);
  });

  it('names nobody where somebody without a name speaks', async () => {
    const text =
      'Robert Miller refused. A witness was there too. “This was a very bad day for us,” a neighbour said.';
    expect(await said(text)).toEqual(['nobody: “This was a very bad day for us,”']);
  });

  it.each([
    ['“We won,” said Castlegate manager Robert Miller.', 'Robert Miller: “We won,”'],
    ['“We lost,” Robert Miller, the owner of Hill Farm, said.', 'Robert Miller: “We lost,”'],
    ['“We won,” Robert Miller on Friday said.', 'Robert Miller: “We won,”'],
    ['Robert Miller came. “We won again,” he laughs.', 'Robert Miller: “We won again,”'],
    ['Robert Miller’s lawyer, Anna Field, came. “We won,” she said.', 'Anna Field: “We won,”'],
    ['Robert Miller spoke. One called it “a thoroughly bad deal”.', 'nobody: “a thoroughly bad deal”'],
    ['“We are ruined,” according to Robert Miller.', 'Robert Miller: “We are ruined,”'],
    ['“We are ruined,” according to a friend of Robert Miller.', 'nobody: “We are ruined,”'],
    ['“The farms are ruined for ever,” notes Reuters.', 'Reuters: “The farms are ruined for ever,”'],
    [
      'Allies of Robert Miller said “this is a thoroughly bad deal”.',
      'nobody: “this is a thoroughly bad deal”',
    ],
    [
      'Miller campaign spokesman Adam Field issued a statement saying it was “a thoroughly bad deal”.',
      'Adam Field: “a thoroughly bad deal”',
    ],
    [
      'Robert Miller told them in a call reported by the Post that: “We must go now.”',
      'Robert Miller: “We must go now.”',
    ],
    [
      'Asked about the words of Robert Miller, Adam Field smiled and said: “He has a problem there.”',
      'Adam Field: “He has a problem there.”',
    ],
    [
      'A friend of Robert Miller came. “There are good days and bad days,” he said.',
      'nobody: “There are good days and bad days,”',
    ],
    ['“We are ruined now.” Robert Miller said.', 'Robert Miller: “We are ruined now.”'],
    [
      'Robert Miller called it “a great shame” and warned them to “leave at once”.',
      'Robert Miller: “a great shame”,Robert Miller: “leave at once”',
    ],
  ])('knows who is the subject: %s', async (text, expected) => {
    expect((await said(text)).join()).toBe(expected);
  });

  it.each([
    ['Robert Miller refused the offer. “This is my life,” she said.', 'nobody: “This is my life,”'],
    ['Anna Field met Robert Miller. “This is my life,” he said.', 'Robert Miller: “This is my life,”'],
    ['Anna Field came. Robert Miller was late. “I waited,” she said.', 'Anna Field: “I waited,”'],
    ['Mr Miller and Mrs Field met. “This is my life,” she said.', 'Field: “This is my life,”'],
    ['Robert Miller met Anna Field, his daughter. “We won,” they said.', 'Robert Miller: “We won,”'],
  ])('gives no man what she said, and no woman what he said: %s', async (text, expected) => {
    expect((await said(text)).join()).toBe(expected);
  });

  it.each([
    [
      'es',
      'Ana Ruiz llegó tarde. “Hay que investigar cada caso”, señaló el funcionario en una entrevista con Juan Gil.',
      'nobody: “Hay que investigar cada caso”',
    ],
    [
      'es',
      'Ana Ruiz volvió. “Los tienen los policías”, dijo a la radio Sur.',
      'nobody: “Los tienen los policías”',
    ],
    [
      'pt',
      '“Há um rio que não estava no mapa”, disse o secretário de Transportes, Fábio Nogueira. “Vamos terminar.”',
      'Fábio Nogueira: “Há um rio que não estava no mapa”,Fábio Nogueira: “Vamos terminar.”',
    ],
    [
      'de',
      '„Das ist eine faustdicke Lüge“, sagte Robert Müller von der Partei „Land und Leute“.',
      'Robert Müller: „Das ist eine faustdicke Lüge“',
    ],
    [
      'de',
      '„Wir sind alle bereit dafür“, sagte Brandvik bei Siemens in München.',
      'nobody: „Wir sind alle bereit dafür“',
    ],
    [
      'de',
      'Gegenstand des Verfahrens.“ Das ist neu. Robert Müller sagte: „Wir hätten es lieber anders.“',
      'Robert Müller: „Wir hätten es lieber anders.“',
    ],
    [
      'pt',
      'Ana Costa morreu cedo. “Eu mesma vi tudo”, diz a garota. “Era um segredo nosso”, diz em áudio.',
      'nobody: “Eu mesma vi tudo”,nobody: “Era um segredo nosso”',
    ],
  ])('knows where somebody without a name speaks (%s): %s', async (tag, text, expected) => {
    expect((await said(text, tag)).join()).toBe(expected);
  });

  it('leaves out what interrupts a quotation inside its marks', async () => {
    expect(await said('«Дым был везде, — сказал Иван Петров. — Мы бежали».', 'ru')).toEqual([
      'Иван Петров: «Дым был везде',
      'Иван Петров: Мы бежали»',
    ]);
  });

  it.each([
    'He owns a so-called “smart” phone.',
    'On the press run for “The Colour of Rain,” the actress spoke about pay.',
    'The 6\'2" man left.',
    "The workers' pay and the '90s are over.",
  ])('takes no word held at arm’s length, inch or apostrophe for speech: %s', async (text) => {
    expect((await found(text)).quotations).toEqual([]);
  });

  it('takes a plain mark for the closing one that is missing', async () => {
    const text = 'The 5" pipe broke. “Nobody called us", said Robert Miller.';
    expect(await said(text)).toEqual(['Robert Miller: “Nobody called us"']);
  });

  it('knows a plain mark inside other ones for what it is', async () => {
    const text = '“A 5" pipe is all we need here,” said Robert Miller.';
    expect(await said(text)).toEqual(['Robert Miller: “A 5" pipe is all we need here,”']);
  });

  it('loses one quotation, not the next, by a mark that is never closed', async () => {
    const text = 'He wrote “nothing at all.\n\nThen this. “We will not sell the farm,” said Robert Miller.';
    expect(await said(text)).toContain('Robert Miller: “We will not sell the farm,”');
  });
});
