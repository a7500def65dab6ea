import { expect, it } from 'vitest';
import type { Figure } from '../../src/core/facts/facts.ts';
import { amountBeside, amountOf } from '../../src/ui/amount.ts';

const figure = (text: string, rest: Omit<Figure, 'start' | 'end' | 'text'>): Figure => ({
  start: 0,
  end: text.length,
  text,
  ...rest,
});

it.each([
  ['118 million euros', { value: 118e6, unit: 'EUR' }, 'EUR 118,000,000'],
  ['twelve per cent', { value: 12, unit: '%' }, '12%'],
  ['1.2 million barrels a day', { value: 1.2e6, of: 'barrels a day' }, '1,200,000 barrels a day'],
  ['minus six degrees Celsius', { value: -6, unit: '°C' }, '-6°C'],
  ['between 104 and 107 km', { value: 104, to: 107, unit: 'km' }, '104–107 km'],
  ['4-3', { value: 4, to: 3, unit: 'score' }, '4–3'],
  ['two gigawatts', { value: 2, unit: 'GW' }, '2 GW'],
  ['half a million', { value: 5e5 }, '500,000'],
] as const)('%s is worth %o', (text, rest, amount) => {
  expect(amountOf(figure(text, rest), 'en').replace(/\s/g, ' ')).toBe(amount);
});

it('is written as the reader of another language writes it', () => {
  const barrels = figure('1.2 million barrels', { value: 1.2e6, of: 'barrels' });
  expect(amountOf(barrels, 'de')).toBe('1.200.000 barrels');
});

it('is not said twice', () => {
  expect(amountBeside(figure('60 %', { value: 60, unit: '%' }), 'en')).toBeUndefined();
  expect(amountBeside(figure('4-3', { value: 4, to: 3, unit: 'score' }), 'en')).toBeUndefined();
  expect(amountBeside(figure('two boats', { value: 2, of: 'boats' }), 'en')).toBe('2 boats');
});
