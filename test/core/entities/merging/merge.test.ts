import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../../src/core/entities/entity.ts';
import { mergeMentions } from '../../../../src/core/entities/merging/index.ts';
import { shipped } from '../languages.ts';
import { marked, merged } from './marked.ts';

describe('one person, many names', () => {
  it.each([
    ['[P:Ida Marlow] spoke. Later [P:Marlow] left.', ['Ida Marlow = Marlow (2)']],
    ['[P:Ida Sol Marlow] spoke. Later [P:Sol Marlow] left.', ['Ida Sol Marlow = Sol Marlow (2)']],
    ['[P:Marlow] spoke. The mayor, [P:Ida Marlow], left.', ['Ida Marlow = Marlow (2)']],
    ['[P:Vice President Marlow] spoke. [P:Marlow] left.', ['Marlow (2)']],
    ['[P:President Ida Marlow] spoke. [P:Mrs. Marlow] left.', ['Ida Marlow = Marlow (2)']],
    ['[P:George W. Harlan] and [P:George Harlan] are one.', ['George W. Harlan = George Harlan (2)']],
    ['[P:I. Marlow] wrote; [P:Ida Marlow] signed.', ['Ida Marlow = I. Marlow (2)']],
    ['[P:Ida Marlow’s] plan and [P:Ida Marlow].', ['Ida Marlow (2)']],
    ['[P:Ida Marlow] met Ida: [P:Ida] smiled.', ['Ida Marlow = Ida (2)']],
    ['[P:Ida Al-Marlow] spoke. [P:Al-Marlow] left.', ['Ida Al-Marlow = Al-Marlow (2)']],
    ['[P:Tom van Dorn] spoke. [P:Van Dorn] left.', ['Tom van Dorn = Van Dorn (2)']],
    ['the ambassador to the [P:UN Ida Marlow] spoke', ['Ida Marlow (1)']],
    ['[P:Ida Marlow OBE] spoke. [P:Marlow] left.', ['Ida Marlow = Marlow (2)']],
    ['[P:LIVE | Ida Marlow] spoke.', ['Ida Marlow (1)']],
    ['[P:Initially Marlow] spoke. [P:Ida Marlow] left.', ['Ida Marlow = Marlow (2)']],
  ])('%s', (source, expected) => {
    expect(merged(source)).toEqual(expected);
  });

  it('keeps two people of one surname apart and gives the surname to the one named last', () => {
    const source =
      '[P:Ida Marlow] came. [P:Marlow] sat. [P:Tom Marlow] rose. [P:Marlow] sang. [P:Marlow] left.';
    expect(merged(source)).toEqual(['Ida Marlow = Marlow (2)', 'Tom Marlow = Marlow (3)']);
  });

  it('does not take a place for a person who bears its name', () => {
    expect(merged('[P:Jack London] lived in [L:London]. [L:London] is big.')).toEqual([
      'Jack London (1)',
      'London (2)',
    ]);
  });
});

describe('one organisation, many names', () => {
  it.each([
    ['the [O:Harbour Workers Union] ([O:HWU]) met', ['Harbour Workers Union = HWU (2)']],
    ['[O:Halden Law School] and [O:Halden]', ['Halden Law School (1)', 'Halden (1)']],
    ['the [O:Port Ellery Lions] won; the [O:Lions] sang', ['Port Ellery Lions = Lions (2)']],
    ['the [O:HWU] ([O:Harbour Workers Union]) met', ['Harbour Workers Union = HWU (2)']],
    ['[O:Bank of the North Coast] fell; [O:BNC] rose', ['Bank of the North Coast = BNC (2)']],
    ['the [O:U.N.] and the [O:UN]; [O:United Nations]', ['United Nations = U.N. (3)']],
    [
      '[O:Norland Foreign Ministry] said; the [O:Foreign Ministry]',
      ['Norland Foreign Ministry = Foreign Ministry (2)'],
    ],
    ['the [O:U.S. Harbour Service] and the [O:USHS]', ['U.S. Harbour Service = USHS (2)']],
    ['the [O:Norwegian Harbour Agency] and the [O:HA]', ['Norwegian Harbour Agency = HA (2)']],
    ['[O:Halden Motors Inc.] and [O:Halden Motors]', ['Halden Motors Inc. = Halden Motors (2)']],
    ['[O:The Daily Post] and the [O:Daily Post]', ['Daily Post (2)']],
    [
      '[O:US Senate] and [O:United States Senate]; the [O:Senate]',
      ['United States Senate = US Senate = Senate (3)'],
    ],
    [
      'the [O:Harbour Authority] ([O:HA]); the [O:HA Sailing Club]',
      ['Harbour Authority = HA (2)', 'HA Sailing Club (1)'],
    ],
    ['the [O:US Harbour Office]; the [L:US]', ['US Harbour Office (1)', 'US (1)']],
    ['the [O:EU Mission Dorla], of the [O:EU]', ['EU Mission Dorla (1)', 'EU (1)']],
    ['the [O:Belgian bank Dorla]; [O:Dorla]', ['Dorla (2)']],
    ['the [O:Belgian League of Banks]', ['Belgian League of Banks (1)']],
  ])('%s', (source, expected) => {
    expect(merged(source)).toEqual(expected);
  });

  it('does not join an acronym with a name of other letters', () => {
    expect(merged('[O:Harbour Workers Union] and [O:NATO]')).toHaveLength(2);
  });

  it('keeps a country and its people apart', () => {
    expect(merged('[L:Norway] and the [G:Norwegian] crew')).toHaveLength(2);
  });
});

describe('one place, many names', () => {
  it.each([
    ['in [L:Port Ellery, Northshire], Norland; [L:Port Ellery]', ['Port Ellery (2)', 'Northshire (1)']],
    ['in [L:Halden, near Port Ellery]', ['Halden (1)', 'Port Ellery (1)']],
    ['in [L:Halden, N.D.] and [L:Butte, Mont.]', ['Halden (1)', 'Butte (1)']],
    [
      '[L:ELLERY], [L:Northshire] ([O:NS]) — In [L:Ellery] it rained.',
      ['Ellery (2)', 'Northshire (1)', 'NS (1)'],
    ],
    ['[L:Norland] ([O:ND]) - It rained.', ['Norland (1)', 'ND (1)']],
    ['in [L:southern Norland] and [L:Norland]', ['Norland (2)']],
    ['in [L:Southern Norland] and [L:Norland]', ['Southern Norland (1)', 'Norland (1)']],
  ])('%s', (source, expected) => {
    expect(merged(source)).toEqual(expected);
  });
});

describe('a word with marks on its letters', () => {
  it.each([
    ['fr', '[O:École des Marées] et [O:École] et autres', ['École des Marées (1)', 'École (1)']],
    ['es', '[O:Policía de Halden] y la [O:Policía]', ['Policía de Halden (1)', 'Policía (1)']],
    ['fr', 'un [W:Français] parle', ['Français (1)']],
  ])('is the one of the tables (%s): %s', (tag, source, expected) => {
    expect(merged(source, tag)).toEqual(expected);
  });
});

describe('a forename that is another word in the language', () => {
  it.each([
    ['de', '[P:Mark Morleigh] sprach.', 'Mark Morleigh (1)'],
    ['tr', '[P:Ben Morleigh] konuştu.', 'Ben Morleigh (1)'],
    ['it', '[P:Ella Morleigh] parla.', 'Ella Morleigh (1)'],
  ])('stays in the name (%s): %s', (tag, source, name) => {
    expect(merged(source, tag)).toEqual([name]);
  });
});

describe('an office that is a compound', () => {
  it.each([
    ['[P:Regierungschef Mark Morleigh] sprach.', 'Mark Morleigh (1)'],
    ['[P:Verfassungsrechtlerin Ida Morleigh] sprach.', 'Ida Morleigh (1)'],
    ['[P:Vice-Präsident Mark Morleigh] sprach.', 'Mark Morleigh (1)'],
  ])('is no part of the name: %s', (source, name) => {
    expect(merged(source, 'de')).toEqual([name]);
  });
});

describe('inflected names', () => {
  it.each([
    [
      'ru',
      '[P:Анна Ветрова] приехала. По словам [P:Ветровой], встреча с [P:Анной Ветровой] прошла.',
      'Анна Ветрова',
    ],
    ['pl', '[P:Jan Kowal] mówił. Zdaniem [P:Kowala], spotkanie z [P:Janem Kowalem] trwało.', 'Jan Kowal'],
    ['de', '[P:Anna Winter] sprach. [P:Winters] Plan und [P:Anna Winters] Rede.', 'Anna Winter'],
    ['uk', '[L:Одеса] чекає. В [L:Одесі] тихо, з [L:Одеси] виїхали.', 'Одеса'],
  ])('%s: %s', (tag, source, label) => {
    const { text, mentions } = marked(source);
    const entities = mergeMentions(text, mentions, shipped(tag));
    expect(entities.map(({ name }) => name)).toEqual([label]);
    expect(entities[0]!.mentions).toHaveLength(3);
  });
});

describe('any input', () => {
  it('survives mentions that overlap, are empty or lie outside the text', () => {
    const text = 'Ann Lee met Bob.';
    const mentions: Mention[] = [
      { start: 4, end: 7, kind: 'person' },
      { start: 0, end: 7, kind: 'person' },
      { start: 3, end: 3, kind: 'person' },
      { start: 12, end: 99, kind: 'person' },
      { start: -1, end: 2, kind: 'person' },
    ];
    expect(mergeMentions(text, mentions, shipped('en')).map(({ name }) => name)).toEqual(['Ann Lee']);
  });

  it('stays quick with very many names', () => {
    let text = '';
    const mentions: Mention[] = [];
    for (let at = 0; at < 10_000; at++) {
      const name = `Ann${at % 5000} Lee${at % 300}`;
      mentions.push({
        start: text.length,
        end: text.length + name.length,
        kind: at % 2 ? 'person' : 'organization',
      });
      text += `${name}. `;
    }
    expect(mergeMentions(text, mentions, shipped('en')).length).toBeGreaterThan(1000);
  });
});
