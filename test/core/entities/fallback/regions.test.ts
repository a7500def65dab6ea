import { afterEach, describe, expect, it, vi } from 'vitest';
import { recognizeByRules } from '../../../../src/core/entities/fallback/index.ts';
import { regionsOf } from '../../../../src/core/entities/fallback/regions.ts';
import { languages } from '../../../../src/lang/all.ts';
import { shipped } from '../languages.ts';

const lower = (word: string) => word.toLowerCase();

describe('names of regions', () => {
  afterEach(() => vi.restoreAllMocks());

  it('are read from the table of the language, all names of a code', () => {
    const { codes, unions } = regionsOf(
      'xx',
      lower,
      'BI=Birma|Myanmar; 150=Europa;\n  EU=Union der Staaten;',
      [],
      undefined,
    );
    expect(['birma', 'myanmar', 'europa'].map((name) => codes.get(name))).toEqual(['BI', 'BI', '150']);
    expect(unions).toEqual(['union der staaten']);
  });

  it('are joined by the additions of the language', () => {
    const { codes } = regionsOf('xx', lower, 'GB=Britannien;', ['wales=GB', 'balkan'], undefined);
    expect(codes.get('wales')).toBe('GB');
    expect(codes.has('balkan')).toBe(true);
  });

  it('come from the platform for a language without a table, and of an unknown language there are none', () => {
    expect(regionsOf('ca', lower, undefined, [], undefined).codes.get('espanya')).toBe('ES');
    expect(regionsOf('qqq', lower, undefined, [], undefined).names).toEqual([]);
  });

  it('are the same where the platform knows no parts of the world', () => {
    vi.spyOn(Intl.DisplayNames.prototype, 'of').mockReturnValue(undefined);
    const text = 'Die Lage in Nordamerika und Europa bleibt offen, sagt die Europäische Union.';
    const found = recognizeByRules(text, shipped('de')).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['Nordamerika', 'Europa', 'Europäische Union']);
  });

  it.each(languages.map(({ tag }) => tag))('%s has a table with both unions and the continents', (tag) => {
    const rows = new Set((shipped(tag).names?.regions ?? '').match(/(?<=^|[;\s])[A-Z0-9]{2,3}(?==)/gu));
    for (const code of ['EU', 'UN', '002', '003', '005', '009', '142', '150', 'US', 'DE', 'PS'])
      expect(rows).toContain(code);
  });
});
