import { statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildPackages } from './packages.ts';

const KILO = 1000;

/** Bytes of each minified bundle, at most. */
const BUDGETS: [string, number][] = [
  ['detector.js', 6 * KILO],
  ['reader.js', 80 * KILO],
  ['marker.js', 18 * KILO],
  ['background.js', 35 * KILO],
  ['later.js', 23 * KILO],
];

const WHOLE = 2500 * KILO;

it.each(BUDGETS)('%s has at most %i bytes in both builds', (file, most) => {
  for (const target of ['chromium', 'firefox'])
    expect(statSync(`dist/${target}/${file}`).size).toBeLessThanOrEqual(most);
});

it('the background and the engine that it imports have at most 240 kB together', () => {
  for (const target of ['chromium', 'firefox']) {
    const bytes = ['background.js', 'engine.js'].map((file) => statSync(`dist/${target}/${file}`).size);
    expect(bytes[0]! + bytes[1]!).toBeLessThanOrEqual(240 * KILO);
  }
});

it('what the popup loads to show, choose and mark a summary has at most 60 kB', () => {
  for (const target of ['chromium', 'firefox']) {
    const bytes = ['early.js', 'main.js'].map((file) => statSync(`dist/${target}/popup/${file}`).size);
    expect(bytes[0]! + bytes[1]!).toBeLessThanOrEqual(60 * KILO);
  }
});

it('each package has at most 2.5 MB', () => {
  for (const { bytes } of buildPackages()) expect(bytes.length).toBeLessThanOrEqual(WHOLE);
});
