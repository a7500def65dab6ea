import { describe, expect, it } from 'vitest';
import { recognizeByRules } from '../../../../src/core/entities/fallback/index.ts';
import { shipped } from '../languages.ts';

const en = shipped('en');

const names = (text: string, language = en) =>
  recognizeByRules(text, language).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

describe('recognizing names by rules', () => {
  it('tells people, organisations and places apart by what stands in and around the name', () => {
    expect(names('The deal was signed by President Elena Marsh in Portugal for the Harbour Bank.')).toEqual([
      'person: Elena Marsh',
      'place: Portugal',
      'organization: Harbour Bank',
    ]);
  });

  it('does not take a sentence opener for a name', () => {
    const text = 'Separately, the council met on Tuesday. Meanwhile, Observers were absent in September.';
    expect(names(text)).not.toContain('person: Separately');
    expect(names(text).join()).not.toMatch(/Meanwhile|Tuesday|September/);
  });

  it('takes a quoted title for one work', () => {
    expect(names('She sang in the opera “Anna Berg” there.')).toEqual(['work: Anna Berg']);
  });

  it('leaves the possessive out of the span', () => {
    expect(names('They praised Germany’s plan.')).toEqual(['place: Germany']);
  });

  it('copes with any text', () => {
    const odd = ['', 'A', '\u0000\ud800 \udfff', '\u202eX', 'ALL CAPITALS HERE', 'x'.repeat(200_000)];
    for (const text of odd) expect(() => names(text)).not.toThrow();
    const long = recognizeByRules('Ann met Bob in Rome, '.repeat(20_000), en);
    expect(long.length).toBeGreaterThan(1000);
  });
});
