import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/core/sentences/index.ts';
import { slice } from '../../../src/core/text.ts';
import { en } from '../../../src/lang/en.ts';

/**
 * The phenomena of the 52 English "Golden Rules" for sentence boundaries (Pragmatic Segmenter), each in a row of our
 * own words, in the order of the rules.
 */
const rows: [phenomenon: string, row: string][] = [
  ['point', 'Good morning town. |The market is open.'],
  ['question', 'Who rang the bell? |The guard did.'],
  ['exclamation', 'There she goes! |Nobody saw her.'],
  ['one capital letter', 'The mayor is Ann E. Lowe.'],
  ['one small letter', 'The map is on p. 12.'],
  ['two small letters inside', 'Were Ann and co. in the boat?'],
  ['two letters with a capital inside', 'He works for Reed, Lowe & Co. in Leeds.'],
  ['two small letters at the end', 'We wrote to Ann and co. |They never answered.'],
  ['two letters with a capital at the end', 'He works for Reed, Lowe & Co. |It is an old firm.'],
  ['a name after the abbreviation', 'The climbers reached Mt. Blanc at dawn.'],
  ['before and after a name', 'St. Anne’s School is on Mill st. by the river.'],
  ['with a possessive', 'This was Tom Reed Jr.’s boat.'],
  ['several points inside', 'They crossed the U.S.A. in a van.'],
  ['several points at the end', 'They left the E.U. |What comes next?'],
  ['a country at the end', 'They moved to the U.S. |How do they live?'],
  ['a country before a capital', 'She joined the U.S. Navy at eighteen.'],
  ['a country inside', 'He has been in the U.S. for nine years.'],
  [
    'times of day',
    'At 6 a.m. Mrs. Lowe opened the shop. |She closed it at 8 P.M. |Mr. Reed swept the floor.',
  ],
  ['a number inside', 'The fine was $90.50 in May.'],
  ['a number at the end', 'The fine was $90.50. |He paid it.'],
  ['a sentence in brackets', 'He sells boats (He built ships for 9 years as a welder.) on the quay.'],
  ['a mail address', 'Write to Ann.Lowe@example.org by Friday. |She answers all letters.'],
  [
    'a web address',
    'The plans are at https://www.example.20.org/bridge-plan/first_draft.html. |Have a look.',
  ],
  ['a single quotation inside', "He pointed at the sea, 'It is rising.' he said."],
  ['a quotation inside', 'He pointed at the sea, "It is rising." he said.'],
  ['a quotation at the end', 'He pointed at the sea, "It is rising." |He left the quay in a hurry.'],
  ['!!', 'Stop!! |The bridge is down.'],
  ['??', 'Who?? |Tell me now.'],
  ['!?', 'Now!? |Are you sure?'],
  ['?!', 'Now?! |Are you sure?'],
  ['items 1.) without points', '1.) Bread and butter |2.) Milk and eggs'],
  ['items 1.) with points', '1.) Bread and butter. |2.) Milk and eggs.'],
  ['items 1) without points', '1) Bread and butter |2) Milk and eggs'],
  ['items 1) with points', '1) Bread and butter. |2) Milk and eggs.'],
  ['items 1. without points', '1. Bread and butter |2. Milk and eggs'],
  ['items 1. with points', '1. Bread and butter. |2. Milk and eggs.'],
  ['items with bullets', '• 9. Bread and butter |• 10. Milk and eggs'],
  ['items with dashes', '⁃9. Bread and butter |⁃10. Milk and eggs'],
  ['items with letters', 'a. Bread and butter |b. Milk and eggs |c. A bag of salt'],
  ['a line broken by a page', 'The storm was the worst\nthat the village had seen.'],
  ['a line broken after a space', 'The storm \nhit the coast.'],
  ['a list of small letters on lines', 'opening hours\n|boat hire\n|maps, guides\n'],
  ['a number with points', 'The chart is N°. 2217.004.116. |It shows the reef.'],
  ['a name with a mark', 'He was hired by Yahoo! as a lawyer.'],
  ['I at the end, and as an initial', 'The last ones were you and I. |Did you meet Tom I. Reed?'],
  [
    'an ellipsis at the end of a quotation',
    'Reed held that by leaving the coast, “the gulls would lose their only friends. . . .”',
  ],
  ['an ellipsis in square brackets', '"Lowe [...] wrote of the stairs that climb [...]" (Reed 21).'],
  [
    'an ellipsis and a point, spaced',
    'What is left out at the end is marked by points and one more . . . . |Then comes the next.',
  ],
  ['an ellipsis and a point', 'He would have told her.... |The door fell shut.'],
  [
    'ellipses inside',
    'It was not ... you see, what I saw...well . . . what I heard, it was . . . I could not say.',
  ],
  [
    'an ellipsis that begins a sentence',
    'The old way of sailing . . . was to wait for the tide. |. . . The wind was not trusted. . . .',
  ],
  [
    'no space between',
    'Hello Lund.|Today is Friday.|Mr. Reed sold his boat for 9,000.|That is a fair price.',
  ],
];

describe('the golden rules', () => {
  it('are 52', () => {
    expect(rows).toHaveLength(52);
  });

  it.each(rows)('%s', (_, row) => {
    const text = row.replaceAll('|', '');
    const found = splitSentences(text, en).map((span) => slice(text, span));
    expect(found).toEqual(row.split('|').map((part) => part.trim()));
  });
});
