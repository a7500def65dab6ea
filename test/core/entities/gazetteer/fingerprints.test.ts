import { describe, expect, it } from 'vitest';
import { findRow, readFingerprints } from '../../../../src/core/entities/gazetteer/fingerprints.ts';
import { mix } from '../../../../src/core/entities/tokens/hash.ts';
import { packFingerprints } from '../../../../train/entities/pack.ts';

const listed = Int32Array.from({ length: 1000 }, (_, i) => mix(i));
const others = Array.from({ length: 20_000 }, (_, i) => mix(i + 5000));

describe('fingerprints', () => {
  it.each([false, true])('find every listed hash again (wide: %s)', (wide) => {
    const { counts, low, more, order } = packFingerprints(listed, wide);
    const set = readFingerprints(counts, low, wide ? more : undefined)!;
    order.forEach((at, row) => {
      expect(findRow(set, listed[at]!)).toBe(row);
    });
  });

  it('of sixteen bits take hardly any other hash for a listed one', () => {
    const found = (wide: boolean): number => {
      const { counts, low, more } = packFingerprints(listed, wide);
      const set = readFingerprints(counts, low, wide ? more : undefined)!;
      return others.filter((hash) => findRow(set, hash) >= 0).length;
    };
    expect(found(false)).toBeGreaterThan(20);
    expect(found(true)).toBeLessThan(3);
  });

  it('whose second half is cut short are not read', () => {
    const { counts, low, more } = packFingerprints(listed, true);
    expect(readFingerprints(counts, low, more.subarray(1))).toBeUndefined();
  });
});
