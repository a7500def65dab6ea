import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { burst, makeWriter, pause } from '../../src/options/writer.ts';
import type { Options } from '../../src/options.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Stores that note what they are given, and how the sync store answers. */
function stores(synced = true) {
  const kept: Partial<Options>[] = [];
  let shared = 0;
  const keep = async (changes: Partial<Options>) => {
    kept.push(changes);
    return true;
  };
  const share = async () => {
    shared++;
    return { synced };
  };
  return { kept, shared: () => shared, ports: { keep, share } };
}

it('a slider that is dragged for half a minute writes to the sync store every two seconds after the first few', async () => {
  const { kept, shared, ports } = stores();
  const { write } = makeWriter(ports, () => undefined);
  for (let step = 0; step < 300; step++) {
    write({ textSize: 80 + step });
    await vi.advanceTimersByTimeAsync(100);
  }
  await vi.advanceTimersByTimeAsync(2 * pause);
  expect(kept.at(-1)).toEqual({ textSize: 379 });
  expect(shared()).toBeLessThanOrEqual(burst + 30_000 / pause + 1);
});

it('changes that come while one is written go into one write, the newest of each option', async () => {
  const { kept, ports } = stores();
  const { write } = makeWriter(ports, () => undefined);
  await Promise.all([
    write({ sentences: 1 }),
    write({ sentences: 2 }),
    write({ theme: 'dark' }),
    write({ sentences: 3 }),
  ]);
  expect(kept).toEqual([{ sentences: 3, theme: 'dark' }]);
});

it('the first change reaches the sync store at once', async () => {
  const { shared, ports } = stores();
  await makeWriter(ports, () => undefined).write({ theme: 'dark' });
  await vi.advanceTimersByTimeAsync(0);
  expect(shared()).toBe(1);
});

it('in an hour of changes the limits of the browsers are kept', async () => {
  const { shared, ports } = stores();
  const { write } = makeWriter(ports, () => undefined);
  const inMinute: number[] = [];
  for (let minute = 0; minute < 60; minute++) {
    const before = shared();
    for (let step = 0; step < 120; step++) {
      write({ textSize: step });
      await vi.advanceTimersByTimeAsync(500);
    }
    inMinute.push(shared() - before);
  }
  expect(Math.max(...inMinute)).toBeLessThan(120);
  expect(shared()).toBeLessThan(1800);
});

it('what waits is sent when the page goes', async () => {
  const { shared, ports } = stores();
  const { write, flush } = makeWriter(ports, () => undefined);
  for (let change = 0; change <= burst; change++) {
    await write({ sentences: change + 1 });
    await vi.advanceTimersByTimeAsync(0);
  }
  expect(shared()).toBe(burst);
  flush();
  await vi.advanceTimersByTimeAsync(0);
  expect(shared()).toBe(burst + 1);
  await vi.advanceTimersByTimeAsync(2 * pause);
  expect(shared()).toBe(burst + 1);
});

it('a refusal by the sync store is told, one by the disk rejects, and neither stops the next write', async () => {
  const { kept, ports } = stores(false);
  const refused = vi.fn();
  const full = vi.fn().mockRejectedValueOnce(new Error('disk full')).mockImplementation(ports.keep);
  const { write } = makeWriter({ ...ports, keep: full }, refused);
  await expect(write({ theme: 'dark' })).rejects.toThrow('disk full');
  expect(refused).not.toHaveBeenCalled();
  await write({ theme: 'sepia' });
  await vi.advanceTimersByTimeAsync(0);
  expect([kept, refused.mock.calls.length]).toEqual([[{ theme: 'sepia' }], 1]);
});
