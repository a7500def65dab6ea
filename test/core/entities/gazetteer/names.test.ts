import { describe, expect, it } from 'vitest';
import {
  type Gazetteer,
  kindsOfHash,
  Mark,
  markNames,
  readNameList,
} from '../../../../src/core/entities/gazetteer/index.ts';
import { hashFolded } from '../../../../src/core/entities/tokens/hash.ts';
import { tokenize } from '../../../../src/core/entities/tokens/index.ts';
import { addName, type Names, packNames } from '../../../../train/entities/name-lists.ts';

function gazetteer(stems = false): Gazetteer {
  const names: Names = new Map();
  addName(names, 'Lisboa', 'largePlace');
  addName(names, 'São Tomé', 'place');
  addName(names, 'Nova Lisboa', 'place');
  addName(names, 'Ada', 'forename');
  addName(names, 'Red Lamp', 'organization');
  addName(names, 'Haldenbuk', 'organization');
  for (let i = 0; i < 500; i++) addName(names, `Filler${i}`, 'place');
  return { lists: [{ ...readNameList(packNames(names))!, stems }] };
}

const marksOf = (text: string, endings: string[] = []): number[] => {
  const tokens = tokenize(text);
  const marks = new Int32Array(tokens.count);
  markNames(gazetteer(endings.length > 0), text, tokens, marks, endings);
  return [...marks];
};

describe('markNames', () => {
  it('marks a whole name, with or without diacritics', () => {
    expect(marksOf('in Lisboa')).toEqual([0, Mark.largePlace]);
    expect(marksOf('in LISBOA')).toEqual([0, Mark.largePlace]);
  });

  it('marks the first and the later words of a longer name, and its single words as well', () => {
    expect(marksOf('Nova Lisboa')).toEqual([Mark.placeBegin, Mark.placeInside | Mark.largePlace]);
    expect(marksOf('Sao Tome')).toEqual([Mark.placeBegin, Mark.placeInside]);
    expect(marksOf('Red Lamp')).toEqual([Mark.organizationBegin, Mark.organizationInside]);
  });

  it('knows a body by its name with a case ending of the language, but not with other letters', () => {
    expect(marksOf('Haldenbuku Haldenbukem', ['em', 'u'])).toEqual([Mark.organization, Mark.organization]);
    expect(marksOf('Haldenbuka Haldenbukku', ['em', 'u'])).toEqual([0, 0]);
  });

  it('does not look at words in lower case, nor across lines', () => {
    expect(marksOf('lisboa ada')).toEqual([0, 0]);
    expect(marksOf('Nova\nLisboa')[0]).toBe(0);
  });
});

describe('kindsOfHash', () => {
  it('mistakes few other words for listed ones', () => {
    const list = gazetteer();
    let wrong = 0;
    for (let i = 0; i < 10_000; i++) if (kindsOfHash(list, hashFolded(`other${i}`)) !== 0) wrong++;
    expect(wrong).toBeLessThan(100);
  });
});
