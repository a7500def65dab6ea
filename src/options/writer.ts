import type { Options } from '../options.ts';

/**
 * How often the sync store is written to: a few times at once, as single clicks go, then after as many milliseconds each.
 * The browsers allow 120 writes in a minute and 1,800 in an hour; this makes 33 and 1,719 at most.
 */
export const burst = 5;
/** See {@link burst}. */
export const pause = 2100;

/** Where options are written to. */
export type Stores = {
  /** Keeps them on this device; answers whether any is due on the others. Rejects where nothing could be kept. */
  keep(changes: Partial<Options>): Promise<boolean>;
  /** Sends what is due to the other devices. */
  share(): Promise<{ synced: boolean }>;
};

/** Writes options as fast as they are changed, without writing more often than the stores can bear. */
export type Writer = {
  /** Resolves when the change is kept on this device. */
  write(changes: Partial<Options>): Promise<void>;
  /** Sends at once what waits to be sent: the page is about to go. */
  flush(): void;
};

/**
 * What is changed while a write is under way goes into the next one, in which the newest value of each option wins; the
 * other devices get {@link burst} writes at once and then one in each {@link pause}. `refused` is called when they could not be reached.
 */
export function makeWriter({ keep, share }: Stores, refused: () => void): Writer {
  let under: Promise<unknown> = Promise.resolve();
  let sharing: Promise<{ synced: boolean }> = Promise.resolve({ synced: true });
  let next: { changes: Partial<Options>; written: Promise<void> } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the burst will be whole again (ms since the epoch). */
  let restedAt = 0;

  const shareNow = async (): Promise<void> => {
    timer = undefined;
    restedAt = Math.max(restedAt, Date.now()) + pause;
    // One after the other: each begins with what the one before has left to do.
    sharing = sharing.then(share).catch(() => ({ synced: false }));
    if (!(await sharing).synced) refused();
  };
  const shareSoon = (): void => {
    timer ??= setTimeout(shareNow, Math.max(0, restedAt - (burst - 1) * pause - Date.now()));
  };
  const begin = async (changes: Partial<Options>): Promise<void> => {
    if (await keep(changes)) shareSoon();
  };
  return {
    write(changes) {
      if (next) {
        Object.assign(next.changes, changes);
        return next.written;
      }
      const own = { changes: { ...changes }, written: Promise.resolve() };
      next = own;
      own.written = under.then(() => {
        next = undefined;
        return begin(own.changes);
      });
      under = own.written.catch(() => undefined); // Told to those who wrote; the next write is another matter.
      return own.written;
    },
    flush() {
      if (timer === undefined) return;
      clearTimeout(timer);
      shareNow();
    },
  };
}
