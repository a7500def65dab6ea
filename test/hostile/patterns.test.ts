import { createContext, Script } from 'node:vm';
import { expect, test } from 'vitest';
import { baitOf, pumpsFor } from './bait.ts';
import { allPatterns, builders, built, type Pattern } from './patterns.ts';

/** Lengths of the baits (UTF-16 units): what explodes does so on the first, where the clock stops it. */
const lengths = [6250, 25_000, 100_000] as const;

/**
 * Work below this (ms of this process's own time) on the shortest bait is let be: quadratic work would be 256 times as
 * much on the longest, a tenth of a second.
 */
const negligible = 0.4;

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

/** The least of so many rounds: the first costs more than those that follow, and any may be disturbed. */
const leastWork = (pattern: Pattern, bait: string, rounds: number): number =>
  Math.min(...Array.from({ length: rounds }, () => workOf(pattern, bait)));

/** How the work on a bait grows from length to length, where it grows faster than the bait. */
function growth(pattern: Pattern, pump: string): string | undefined {
  const [first, ...longer] = lengths;
  let before = leastWork(pattern, baitOf(pump, first), 2);
  if (before < negligible) return undefined;
  for (const length of longer) {
    const bait = baitOf(pump, length);
    const once = workOf(pattern, bait);
    // Looked at more closely only where once may be too much.
    const work = once > before * mostGrowth ? leastWork(pattern, bait, 3) : once;
    if (work > before * mostGrowth) return `${before.toFixed(1)} → ${work.toFixed(1)} ms for ${length}`;
    before = work;
  }
  return undefined;
}

/** Why an expression is too slow on a bait; what grows too fast does so each time, a disturbed clock only once. */
function fault(pattern: Pattern, pump: string): string | undefined {
  try {
    return growth(pattern, pump) && growth(pattern, pump);
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
