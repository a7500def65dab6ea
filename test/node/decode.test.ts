import { expect, test } from 'vitest';
import { decodePage } from '../../src/node/decode.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
  );

test.each([
  ['UTF-8 where nothing is named', bytes('<p>caf', [0xc3, 0xa9]), '<p>caf\u00e9'],
  [
    'the signs of windows-1252',
    bytes('<meta charset=windows-1252><p>the Kremlin', [0x92], 's ', [0x80], '5'),
    '<meta charset=windows-1252><p>the Kremlin\u2019s \u20ac5',
  ],
  [
    'the same under the name of latin-1, as browsers do',
    bytes('<meta charset="iso-8859-1"><p>', [0x93], 'yes', [0x94]),
    '<meta charset="iso-8859-1"><p>\u201cyes\u201d',
  ],
  [
    'Cyrillic',
    bytes('<meta charset="windows-1251"><p>', [0xc4, 0xe0]),
    '<meta charset="windows-1251"><p>\u0414\u0430',
  ],
  ['UTF-16 by its mark', bytes([0xff, 0xfe], 'h\0i\0'), 'hi'],
  [
    'UTF-8 where the page names UTF-16 in plain letters',
    bytes('<meta charset=utf-16><p>hi'),
    '<meta charset=utf-16><p>hi',
  ],
  ['UTF-8 where the name is none', bytes('<meta charset=klingon><p>hi'), '<meta charset=klingon><p>hi'],
])('a page is decoded by its own word: %s', (_, given, expected) => {
  expect(decodePage(given)).toBe(expected);
});
