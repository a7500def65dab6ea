import { describe, expect, it } from 'vitest';
import { readSections } from '../../../../src/core/entities/gazetteer/sections.ts';
import { packSections } from '../../../../train/entities/pack.ts';

const sound = (): Uint8Array =>
  packSections(
    'from here\n',
    new Map([
      ['abcd', Uint8Array.of(1, 2, 3)],
      ['none', new Uint8Array(0)],
    ]),
  );

const changed = (at: number, value: number): Uint8Array => {
  const bytes = sound();
  bytes[at < 0 ? bytes.length + at : at] = value;
  return bytes;
};

describe('readSections', () => {
  it('gives back the named sections', () => {
    const sections = readSections(sound());
    expect([...(sections?.get('abcd') ?? [])]).toEqual([1, 2, 3]);
    expect(sections?.has('none')).toBe(true);
  });

  it('keeps the provenance readable at the head of the file', () => {
    expect(new TextDecoder().decode(sound())).toContain('from here');
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['something else', new TextEncoder().encode('<!doctype html><title>Not found</title>')],
    ['another version', changed(8, 99)],
    ['a changed byte', changed(-1, 77)],
    ['a cut file', sound().subarray(0, sound().length - 2)],
    ['a file with more at its end', Uint8Array.from([...sound(), 0])],
  ])('refuses %s', (_, bytes) => {
    expect(readSections(bytes)).toBeUndefined();
  });

  it('refuses every cut of a sound file', () => {
    const bytes = sound();
    for (let length = 0; length < bytes.length; length++)
      expect(readSections(bytes.subarray(0, length))).toBeUndefined();
  });
});
