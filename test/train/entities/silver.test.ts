import { describe, expect, it } from 'vitest';
import { Mark } from '../../../src/core/entities/gazetteer/marks.ts';
import { labelOf, Part } from '../../../src/core/entities/tagger/labels.ts';
import { tokenize, tokenText } from '../../../src/core/entities/tokens/index.ts';
import { allowedLabels, sureNames } from '../../../train/entities/silver/label.ts';
import { Page } from '../../../train/entities/silver/page.ts';

const LISTS: Record<string, number> = {
  Anna: Mark.forename,
  Kanzlerin: Mark.title,
  Portugal: Mark.country,
  Nordstadt: Mark.place,
  in: Mark.placePreposition | Mark.stopWord,
  die: Mark.stopWord,
  Der: Mark.stopWord,
  Regen: Mark.notName,
  Fraktion: Mark.notName,
  Lufthansa: Mark.organization,
};

function pageOf(text: string): Page {
  const tokens = tokenize(text);
  return new Page(
    text,
    tokens,
    Int32Array.from({ length: tokens.count }, (_, i) => LISTS[tokenText(text, tokens, i)] ?? 0),
  );
}

const found = (text: string): string[] => {
  const page = pageOf(text);
  return sureNames(page).map(
    ({ first, last, label }) => `${label} ${text.slice(page.tokens.start[first], page.tokens.end[last])}`,
  );
};

describe('the rules that label German texts', () => {
  it.each([
    ['gestern kam Anna Winterling an, und Winterling sprach', ['PER Anna Winterling', 'PER Winterling']],
    ['dort sprach Kanzlerin Winterling', ['PER Winterling']],
    ['sie reiste aus Portugal ab', ['LOC Portugal']],
    ['sie lebt in Nordstadt dort', ['LOC Nordstadt']],
    ['dort gewann der FC Teutonia Nordstadt', ['ORG FC Teutonia Nordstadt']],
    ['dort wirbt die Nordwerk Maschinen AG', ['ORG Nordwerk Maschinen AG']],
    ['dort stimmt die SPQ zu', ['ORG SPQ']],
    ['dort hilft die Lufthansa sofort', ['ORG Lufthansa']],
    ['sie wohnt in der Lindenallee dort', ['LOC Lindenallee']],
    ['dort fiel Regen auf Nordstadt', []],
  ])('find in %j %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('leave open what they are not sure of, and close what is surely none', () => {
    const page = pageOf('Der Regen traf Quandolin und die SPQ-Fraktion');
    const allowed = allowedLabels(page, []);
    const labels = Array.from(allowed, (bits) => (bits === 1 ? 'none' : 'any'));
    expect(labels).toEqual(['none', 'none', 'none', 'any', 'none', 'none', 'none', 'none', 'none']);
  });

  it('give a name of several words a first, an inner and a last label', () => {
    const page = pageOf('dort gewann der FC Teutonia Nordstadt');
    const allowed = allowedLabels(page, sureNames(page));
    const parts = [Part.begin, Part.inside, Part.last].map((part) => 1 << labelOf(1, part));
    expect([...allowed.subarray(3, 6)]).toEqual(parts);
  });
});
