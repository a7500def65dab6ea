import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { shareWork, singly } from '../../src/background/shared-work.ts';
import type { DigestAnswer } from '../../src/messages.ts';

const answer: DigestAnswer = { ok: false, problem: 'notArticle', readable: true };
const never = () => new Promise<DigestAnswer>(() => undefined);
const limit = 20_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('whoever asks meanwhile gets the same answer, and the work is done once', async () => {
  const shared = shareWork();
  const begin = vi.fn(async () => answer);
  expect(await Promise.all([shared('a', begin), shared('a', begin)])).toEqual([answer, answer]);
  expect(begin).toHaveBeenCalledTimes(1);
  await shared('a', begin);
  expect(begin).toHaveBeenCalledTimes(2);
});

it('a page that does not answer is said to be loading, and is asked anew the next time', async () => {
  const shared = shareWork();
  const waiting = shared('a', never);
  await vi.advanceTimersByTimeAsync(limit);
  expect(await waiting).toEqual({ ok: false, problem: 'loading' });
  expect(await shared('a', async () => answer)).toEqual(answer);
});

it('a text that is worked on for long is said to be, and the next to ask joins the work', async () => {
  const shared = shareWork();
  let finish: (given: DigestAnswer) => void = () => undefined;
  const waiting = shared('a', (whenRead) => {
    whenRead();
    return new Promise((resolve) => {
      finish = resolve;
    });
  });
  await vi.advanceTimersByTimeAsync(limit);
  expect(await waiting).toEqual({ ok: false, problem: 'slow' });
  const again = vi.fn(never);
  const joined = shared('a', again);
  finish(answer);
  expect(await joined).toEqual(answer);
  expect(again).not.toHaveBeenCalled();
});

it('a text is worked on once, however its page was asked for, and anew when that has ended', async () => {
  const once = singly<number>();
  const begin = vi.fn(async () => 1);
  expect(await Promise.all([once('a', begin), once('a', begin), once('b', begin)])).toEqual([1, 1, 1]);
  expect(begin).toHaveBeenCalledTimes(2);
  await once('a', begin);
  expect(begin).toHaveBeenCalledTimes(3);
});

it('work that fails fails for all who wait, and is begun anew by the next', async () => {
  const once = singly<number>();
  const fail = async () => Promise.reject(new Error('refused'));
  const both = await Promise.allSettled([once('a', fail), once('a', fail)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await once('a', async () => 2)).toBe(2);
});
