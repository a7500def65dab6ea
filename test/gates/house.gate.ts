import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourceFiles } from './sources.ts';

/** No file is longer than this many lines: one reason, one file. */
const LONGEST = 250;

const files = sourceFiles('src', 'test', 'train', 'build', 'setup');
const text = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

function filesWith(pattern: RegExp, among: string[] = files): string[] {
  return among.filter((file) => pattern.test(text.get(file) ?? ''));
}

it('no file is longer than 250 lines', () => {
  const long = files.map((file) => ({ file, lines: (text.get(file) ?? '').trimEnd().split('\n').length }));
  expect(long.filter(({ lines }) => lines > LONGEST)).toEqual([]);
});

it('nothing is of type any', () => {
  expect(
    filesWith(
      /(:|<|\bas|[|&])\s*any\b(?=\s*[;,)>=\]|&{]|\[\]|$)/m,
      files.filter((file) => /\.tsx?$/.test(file)),
    ),
  ).toEqual([]);
});

it('no error is swallowed without a word', () => {
  expect(filesWith(/catch\s*(\([^)]*\))?\s*\{\s*\}/)).toEqual([]);
});

it('nothing is left to do and nothing is logged', () => {
  expect(
    filesWith(
      /\b(TODO|FIXME|XXX)\b/,
      files.filter((file) => !file.includes('house.gate')),
    ),
  ).toEqual([]);
  expect(
    filesWith(
      /\bconsole\.(log|debug|info)\(/,
      files.filter((file) => file.startsWith('src/')),
    ),
  ).toEqual([]);
});

it('no drawer collects what belongs elsewhere', () => {
  expect(
    files.filter((file) => /\/(utils?|helpers?|types|constants|common|misc)(\.tsx?|\/)/.test(file)),
  ).toEqual([]);
});

it('the drawing of the house has at most 60 lines', () => {
  expect(readFileSync('src/README.md', 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(60);
});
