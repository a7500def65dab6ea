import { mix } from '../tokens/hash.ts';

/** Stands for what is before the first and after the last token of a line. */
export const EDGE = 0x5bd1e995;

/**
 * A feature's hash from its template and what fills it. The templates' numbers are part of the models' format: those of
 * one language's tagger are below 100, those that all languages share from 100 on, those of the language's own words
 * beside them from 200 on.
 */
export const feature = (template: number, value: number): number =>
  mix(Math.imul(template + 1, 0x9e3779b1) ^ value);

/** The hash of a feature that two things fill. */
export const pair = (template: number, a: number, b: number): number =>
  mix(Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b) ^ mix(b));

/** Writes to `out`, from `from` on, a feature for each set bit of `bits` with `value`; returns how many there are then. */
export function pairBits(
  template: number,
  bits: number,
  value: number,
  out: Int32Array,
  from: number,
): number {
  let n = from;
  for (let rest = bits; rest !== 0; rest &= rest - 1)
    out[n++] = pair(template, 31 - Math.clz32(rest & -rest), value);
  return n;
}
