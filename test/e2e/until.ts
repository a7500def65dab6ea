/** How long a condition may take to come true, in milliseconds, where nothing else is said; the environment may say more. */
export const PATIENCE = Number(process.env['PATIENCE'] ?? 15_000);

const BETWEEN_LOOKS = 20;

/** What is waited for can no longer come: nobody waits on. */
export class Gone extends Error {}

/**
 * Looks again and again until the answer is truthy, and gives it. A look that throws counts as "not yet", unless it
 * throws `Gone`; the last error is named when `patience` (ms) runs out.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  patience = PATIENCE,
): Promise<T> {
  const end = performance.now() + patience;
  let last: unknown;
  while (performance.now() < end) {
    try {
      const found = await look();
      if (found) return found;
    } catch (error) {
      if (error instanceof Gone) throw error;
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
  }
  const reason = last instanceof Error ? ` (last: ${last.message})` : '';
  throw new Error(`waited ${patience} ms in vain: ${what}${reason}`);
}
