import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leanings, opensUnresolved } from '../../../../src/core/summary/coherence/index.ts';
import { en } from '../../../../src/lang/en.ts';
import { personsIn } from './persons.ts';

type Row = { opening: string; open: boolean; before?: string; antecedent?: string };

const rows = JSON.parse(
  readFileSync(new URL('../../../fixtures/openings.json', import.meta.url), 'utf8'),
) as Row[];

describe('the labelled openings', () => {
  const wrong = (open: boolean) =>
    rows.filter((row) => row.open === open && opensUnresolved(row.opening, en) !== open);

  it('are at least 300', () => {
    expect(rows.length).toBeGreaterThanOrEqual(300);
  });

  it('that are taken to stand alone open with something unresolved in at most 2 of 100', () => {
    const passed = rows.filter((row) => !opensUnresolved(row.opening, en));
    expect(wrong(true).length / passed.length).toBeLessThanOrEqual(0.02);
  });

  it('that stand alone are held back in at most 4 of 100', () => {
    expect(wrong(false).length / rows.filter((row) => !row.open).length).toBeLessThanOrEqual(0.04);
  });

  it('get the antecedent that they were labelled with, or none', () => {
    const named = rows.flatMap(({ before, opening, antecedent }) => {
      if (before === undefined) return [];
      const found = second(before, opening).antecedent?.text;
      return found === undefined ? [] : [[found, antecedent]];
    });
    expect(named.length).toBeGreaterThanOrEqual(6);
    for (const [found, wanted] of named) expect(found).toBe(wanted);
  });
});

/** How the second of two sentences leans. */
function second(before: string, opening: string) {
  const text = `${before} ${opening}`;
  const spans = [
    { start: 0, end: before.length, block: 0 },
    { start: before.length + 1, end: text.length, block: 0 },
  ];
  return leanings(text, spans, en, { persons: personsIn(text) })[1]!;
}

describe('leaning', () => {
  it('is on the sentence before', () => {
    expect(second('A ferry sank off Crete.', 'It was carrying 90 people.')).toEqual({
      open: true,
      leansOn: 0,
    });
  });

  it('passes over sentences that are never chosen', () => {
    const text = 'A ferry sank. Read more here. It was full.';
    const spans = [
      { start: 0, end: 13, block: 0 },
      { start: 14, end: 29, block: 0 },
      { start: 30, end: 42, block: 0 },
    ];
    expect(leanings(text, spans, en, { barred: (index) => index === 1 })[2]?.leansOn).toBe(0);
  });

  it('is open without an earlier sentence to lean on', () => {
    expect(leanings('He left.', [{ start: 0, end: 8, block: 0 }], en)).toEqual([{ open: true }]);
  });

  it.each([
    ['Tom Baker met his wife in Rome.', 'She had been a nurse.'],
    ['Tom Baker met the man in Rome.', 'He had been a nurse.'],
    ['Tom Baker met Omar Hill in Rome.', 'He had been a nurse.'],
    ['Nobody in the small town by the sea in the far north knew Tom Baker.', 'He had been a nurse.'],
    ['The council of New York met on Monday.', 'He had been a nurse.'],
    ['"I met Tom Baker," said the guard.', 'He had been a nurse.'],
  ])('names nobody where it is not certain who is meant: %s', (before, opening) => {
    expect(second(before, opening).antecedent).toBeUndefined();
  });

  it('names the person by the fullest name, without title or possessive', () => {
    expect(second('President Maria Keller’s plan failed.', 'She resigned in May.').antecedent?.text).toBe(
      'Maria Keller',
    );
  });

  it('trusts the persons that are handed in more than capitals', () => {
    const text = 'Björk sang in Oslo. She left early.';
    const spans = [
      { start: 0, end: 19, block: 0 },
      { start: 20, end: 35, block: 0 },
    ];
    expect(leanings(text, spans, en, { persons: [{ start: 0, end: 5 }] })[1]?.antecedent).toEqual({
      start: 0,
      end: 5,
      text: 'Björk',
    });
  });
});

it('holds nothing back in a language without data', () => {
  expect(opensUnresolved('Alisema kuwa daraja litafungwa.', { tag: 'sw' })).toBe(false);
});

it('reads only the head of an endless sentence', () => {
  const text = 'A'.repeat(300_000);
  expect(leanings(text, [{ start: 0, end: text.length, block: 0 }], en)).toEqual([{ open: true }]);
});

describe('a sentence inside a quotation that an earlier one opened', () => {
  const lean = (sentences: string[], block = (_: number) => 0) => {
    const text = sentences.join(' ');
    let at = 0;
    const spans = sentences.map((sentence, index) => {
      const start = at;
      at += sentence.length + 1;
      return { start, end: start + sentence.length, block: block(index) };
    });
    return leanings(text, spans, en).map(({ leansOn }) => leansOn);
  };

  it.each([
    [
      [
        'The mayor said: "Nobody was warned.',
        'Bridges do not crack in one night."',
        'Repairs in Aske begin in May.',
      ],
    ],
    [
      [
        'The mayor said: “Nobody was warned.',
        'Bridges do not crack in one night.”',
        'Repairs in Aske begin in May.',
      ],
    ],
    [
      [
        'The mayor said: „Nobody was warned.',
        'Bridges do not crack in one night.“',
        'Repairs in Aske begin in May.',
      ],
    ],
  ])('leans on the one before: %j', (sentences) => {
    expect(lean(sentences)).toEqual([undefined, 0, undefined]);
  });

  it('does not lean across blocks, nor after a mark that was never closed', () => {
    expect(
      lean(['The board is 9" wide and made of oak.', 'Carpenters in Aske sell it.'], (index) => index),
    ).toEqual([undefined, undefined]);
    expect(lean(['A screen of 9" was sold in Aske.', '"Nobody in Aske buys those," said Ann Lowe.'])).toEqual(
      [undefined, undefined],
    );
  });
});
