import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

const said = async (text: string, tag?: string) => {
  const { quotations, speakers } = await found(text, tag);
  return quotations.map(
    ({ text: words, direct }, at) => `${speakers[at] ?? 'nobody'}${direct ? '' : ' (reported)'}: ${words}`,
  );
};

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
  ])('knows who is the subject: %s', async (text, expected) => {
    expect(await said(text)).toEqual([expected]);
  });

  it('leaves out what interrupts a quotation inside its marks', async () => {
    expect(await said('«Дым был везде, — сказал Иван Петров. — Мы бежали».', 'ru')).toEqual([
      'Иван Петров: «Дым был везде',
      'Иван Петров: Мы бежали»',
    ]);
  });

  it.each([
    'He owns a so-called “smart” phone.',
    'The 6\'2" man left.',
    "The workers' pay and the '90s are over.",
  ])('takes no word held at arm’s length, inch or apostrophe for speech: %s', async (text) => {
    expect((await found(text)).quotations).toEqual([]);
  });

  it('loses one quotation, not the next, by a mark that is never closed', async () => {
    const text = 'He wrote “nothing at all.\n\nThen this. “We will not sell the farm,” said Robert Miller.';
    expect(await said(text)).toContain('Robert Miller: “We will not sell the farm,”');
  });
});

describe('reported speech', () => {
  it.each([
    ['Robert Miller said on Monday that the farm was not for sale.', 'the farm was not for sale'],
    ['The farm was not for sale, Robert Miller said.', 'The farm was not for sale'],
    ['According to Robert Miller, the farm is not for sale.', 'the farm is not for sale'],
    ['The farm is not for sale, according to Robert Miller.', 'The farm is not for sale'],
  ])('finds the clause: %s', async (text, clause) => {
    expect(await said(text)).toEqual([`Robert Miller (reported): ${clause}`]);
  });
});
