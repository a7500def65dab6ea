import { describe, expect, it } from 'vitest';
import type { Article, BlockType } from '../../../../src/core/article.ts';
import { splitSentences } from '../../../../src/core/sentences/index.ts';
import { genreOf } from '../../../../src/core/summary/genres/index.ts';
import { languages } from '../../../../src/lang/all.ts';

const filler = Array.from(
  { length: 8 },
  (_, at) => `Sentence number ${at} tells of the harbour and of the ships in it.`,
).join(' ');

/** The kind of a text of the given title and lines, each a block; a line that begins with `# ` is a heading. */
function kindOf(tag: string, title: string, lines: readonly string[]): string | undefined {
  const language = languages.find((known) => known.tag === tag)!;
  const article: Article = { title, text: '', blocks: [] };
  for (const line of lines) {
    const type: BlockType = line.startsWith('# ') ? 'heading' : 'paragraph';
    const text = line.replace(/^# /, '');
    if (article.text) article.text += '\n\n';
    article.blocks.push({ type, start: article.text.length, end: article.text.length + text.length });
    article.text += text;
  }
  const sentences = article.blocks.flatMap((block, index) =>
    splitSentences(article.text.slice(block.start, block.end), language).map((span) => ({
      start: block.start + span.start,
      end: block.start + span.end,
      block: index,
    })),
  );
  return genreOf(article, sentences, language)?.name;
}

describe('a kind of text is told in any language', () => {
  it.each<[string, string, string, string[]]>([
    [
      'live',
      'de',
      'Sturm an der Küste: der Liveticker',
      ['# 14:20 Uhr', filler, '# 13:05 Uhr', filler, '# 12:40 Uhr', filler],
    ],
    [
      'live',
      'en',
      'Storm over the coast',
      ['2:20 pm', filler, '1:05 pm', filler, '12:40 pm', filler, '11:15 am', filler, '9:30 am', filler],
    ],
    [
      'interview',
      'fr',
      'Entretien avec la gardienne du phare',
      ['Comment êtes-vous venue ?', filler, 'Que faites-vous ?', filler, 'Avez-vous eu peur ?', filler],
    ],
    [
      'interview',
      'en',
      'The keeper of Skar',
      ['Q: Why the sea?', filler, 'Q: Why the light?', filler, 'Q: And now?', filler],
    ],
    ['opinion', 'es', 'Opinión | El tren debe volver', [filler]],
    ['opinion', 'de', 'Die Bahn muss zurück', ['Kommentar', filler]],
    ['obituary', 'de', 'Dichterin Ruth Adler mit 91 Jahren gestorben', [filler]],
    ['press', 'de', 'Vier neue Schiffe', ['Pressemitteilung', filler]],
    [
      'press',
      'en',
      'Four new ships',
      ['PORT LUND, May 5 /PRNewswire/ -- Norland Ferries today announced its new ships.', filler],
    ],
    [
      'recipe',
      'de',
      'Kartoffelsuppe',
      ['# Zutaten', '600 g Kartoffeln', '1 l Brühe', '200 ml Sahne', '2 EL Dill', '# Zubereitung', filler],
    ],
    ['recipe', 'ja', '肉じゃが', ['# 材料（4人分）', 'じゃがいも 600g', '# 作り方', filler]],
    [
      'listicle',
      'fr',
      '4 façons d’économiser l’eau',
      ['# 1. Arroser tôt', filler, '# 2. Pailler', filler, '# 3. Recueillir', filler, '# 4. Laisser', filler],
    ],
  ])('%s, %s: %s', (kind, tag, title, lines) => {
    expect(kindOf(tag, title, lines)).toBe(kind);
  });
});

describe('a plain report is not taken for one', () => {
  it.each<[string, string, string[]]>([
    ['of a death in an accident', 'Man dies in crash near Aske', [filler]],
    ['with a number in its title', '7 people hurt in storm', ['# The storm', filler, '# The help', filler]],
    ['with one question', 'Bridge to close', [filler, 'Who will pay for it?', filler]],
    [
      'with questions to nobody',
      'What we know of the fire',
      ['# What happened?', filler, '# Who was hurt?', filler, '# What comes next?', filler],
    ],
    [
      'that asks its reader and answers itself',
      'Do cranes save money?',
      ['# What is a crane to you?', filler, '# Do you need one?', filler, '# What can you save?', filler],
    ],
    ['with a score at its start', 'Aske beat Lund', ['3:10 was the time of the first goal.', filler]],
    ['about a comment', 'Comment by minister angers unions', [filler]],
    ['about food', 'Potato prices rise', ['600 g of potatoes cost a euro.', filler]],
    ['about a live show', 'Live music returns to Aske', [filler]],
  ])('%s: %s', (_, title, lines) => {
    expect(kindOf('en', title, lines)).toBeUndefined();
  });
});

it('is none for a text without sentences', () => {
  expect(kindOf('en', '', [])).toBeUndefined();
});
