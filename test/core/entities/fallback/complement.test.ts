import { describe, expect, it } from 'vitest';
import { recognizeEventsAndWorks } from '../../../../src/core/entities/fallback/index.ts';
import { shipped } from '../languages.ts';

const en = shipped('en');
const found = (text: string) =>
  recognizeEventsAndWorks(text, en, []).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

describe('recognizing events, works and groups', () => {
  it.each([
    ['He won the Meadow Cup in June.', 'event: Meadow Cup'],
    ['They spoke at the Battle of Orley Bridge memorial.', 'event: Battle of Orley Bridge'],
    ['Her novel “Quiet Harbour” sold well.', 'work: Quiet Harbour'],
    ['Parliament passed the Clean Rivers Act at night.', 'work: Clean Rivers Act'],
    ['The Norwegian crew waited.', 'group: Norwegian'],
    ['She came home for Christmas again.', 'event: Christmas'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it.each([
    'He called it “Quiet Harbour” and left.',
    'They went to war over the cup.',
    'The film, critics said, was “not worth the time it took”.',
  ])('finds none in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('a word for a land and its people names the land', () => {
    const text = 'Die Österreicher fuhren nach Polen.';
    const names = recognizeEventsAndWorks(text, shipped('de'), []);
    expect(names.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)).toEqual([
      'group: Österreicher',
      'place: Polen',
    ]);
  });

  it.each([
    [
      'de',
      'Viele Polen und 30 Schweden flogen nach Ungarn.',
      ['group: Polen', 'group: Schweden', 'place: Ungarn'],
    ],
    ['fr', 'Hier, les Suisses votaient.', ['group: Suisses']],
  ])('before the same word, an article or a number tells the people (%s): %s', (tag, text, expected) => {
    const names = recognizeEventsAndWorks(text, shipped(tag), []);
    expect(names.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)).toEqual(expected);
  });

  it('leaves what is taken alone', () => {
    const text = 'The Meadow Cup began.';
    expect(recognizeEventsAndWorks(text, en, [{ start: 4, end: 14, kind: 'organization' }])).toEqual([]);
  });
});
