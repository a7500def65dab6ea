import { createContext, Script } from 'node:vm';
import { expect, test } from 'vitest';
import { baitOf, pumpsFor } from './bait.ts';
import { allPatterns, builders, built, type Pattern } from './patterns.ts';

/** Lengths of the baits (UTF-16 units): what explodes does so on the first, where the clock stops it. */
const lengths = [6250, 25_000, 100_000] as const;

/**
 * Work below these (ms of this process's own time) on the two shorter baits is let be: quadratic work would be 256 or
 * sixteen times as much on the longest, some 25 ms, which nobody notices.
 */
const negligible: Readonly<Record<number, number>> = { 6250: 0.1, 25000: 1.6 };

/** What is below this (ms) is too short for a comparison: it is compared at the next length. */
const measurable = 1.6;

/** From one length to the next the text grows fourfold; linear work does, too, and quadratic work sixteenfold. */
const mostGrowth = 9;

/** Where the clock stops what explodes (ms): far above what linear work takes on a machine that is busy with other things. */
const ceiling = 20_000;

const place = createContext({ expression: /x/g, bait: '' });
const matching = new Script('for (const match of bait.matchAll(expression)) void match;');

function workOf({ source, flags }: Pattern, bait: string): number {
  const everywhere = `${flags.replace(/[gy]/g, '')}g`;
  Object.assign(place, { expression: new RegExp(source, everywhere), bait });
  const from = process.cpuUsage();
  matching.runInContext(place, { timeout: ceiling });
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** The least of three rounds: the first costs more than those that follow, and any may be disturbed. */
function leastWork(pattern: Pattern, bait: string): number {
  const first = workOf(pattern, bait);
  return first < measurable ? first : Math.min(first, workOf(pattern, bait), workOf(pattern, bait));
}

/** How the work on a bait grows from length to length, where it grows faster than the bait. */
function growth(pattern: Pattern, pump: string): string | undefined {
  let before = 0;
  for (const length of lengths) {
    const work = leastWork(pattern, baitOf(pump, length));
    if (work < (negligible[length] ?? 0)) return undefined;
    if (before >= measurable && work > before * mostGrowth)
      return `${before.toFixed(1)} → ${work.toFixed(1)} ms for ${length}`;
    before = work;
  }
  return undefined;
}

function fault(pattern: Pattern, pump: string): string | undefined {
  try {
    return growth(pattern, pump);
  } catch (error) {
    return (error as Error).message; // Stopped at the ceiling.
  }
}

test('no regular expression of ours takes more than linear time on any bait up to 100 kB', async () => {
  const patterns = await allPatterns();
  expect(patterns.length).toBeGreaterThan(200);
  const found = patterns.flatMap((pattern) => {
    for (const pump of pumpsFor(pattern.source, pattern.flags)) {
      const reason = fault(pattern, pump);
      if (reason !== undefined)
        return [
          `${pattern.where} /${pattern.source.slice(0, 160)}/${pattern.flags} on ${JSON.stringify(pump)}: ${reason}`,
        ];
    }
    return [];
  });
  expect(found).toEqual([]);
}, 600_000);

test('whatever puts regular expressions together is made to do so here', async () => {
  const seen = new Set((await built()).map(({ where }) => where.replace('built: ', '')));
  expect(builders().filter((file) => !seen.has(file))).toEqual([]);
});

test('the bait is taken by an expression that is known to be bad', () => {
  const bad = { source: '\\s+$', flags: 'u', where: 'here' };
  expect(pumpsFor(bad.source, bad.flags).some((pump) => fault(bad, pump) !== undefined)).toBe(true);
}, 120_000);
