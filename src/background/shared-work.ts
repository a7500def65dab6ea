import type { DigestAnswer, Problem } from '../messages.ts';

/** Does each work once: whoever asks for the same key while it is under way gets the same result. */
export function singly<T>(): (key: string, begin: () => Promise<T>) => Promise<T> {
  const underWay = new Map<string, Promise<T>>();
  return (key, begin) => {
    const work = underWay.get(key) ?? begin().finally(() => underWay.delete(key));
    underWay.set(key, work);
    return work;
  };
}

/** How long anyone is kept waiting (ms): a frozen page never answers, and must not hold up the next click. */
const limit = 20_000;

/** A digest under way, and what to say to one who has waited for it too long: that the page loads, or that we work. */
type Work = { answer: Promise<DigestAnswer>; late: Problem };

/** Begins the work on a page; `whenRead` is to be called when the page has given its text. */
type Begin = (whenRead: () => void) => Promise<DigestAnswer>;

/**
 * Does each work once: whoever asks for the same key meanwhile gets the same answer. Nobody waits longer than the limit;
 * work on a text that was read goes on then, and the next to ask joins it.
 */
export function shareWork(): (key: string, begin: Begin) => Promise<DigestAnswer> {
  const underWay = new Map<string, Work>();
  const start = (key: string, begin: Begin): Work => {
    const whenRead = () => {
      work.late = 'slow';
    };
    const end = () => {
      if (underWay.get(key) === work) underWay.delete(key);
    };
    const work = { late: 'loading' } as Work; // Before the work begins: it may tell at once that it has read.
    underWay.set(key, work);
    work.answer = begin(whenRead).finally(end);
    return work;
  };
  return (key, begin) => {
    const work = underWay.get(key) ?? start(key, begin);
    let timer: ReturnType<typeof setTimeout>;
    const late = new Promise<DigestAnswer>((resolve) => {
      timer = setTimeout(() => {
        if (work.late === 'loading') underWay.delete(key);
        resolve({ ok: false, problem: work.late });
      }, limit);
    });
    return Promise.race([work.answer, late]).finally(() => clearTimeout(timer));
  };
}
