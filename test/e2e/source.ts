import type { Remote } from './driver.ts';

/**
 * The function called with its arguments, as source text. Some compilers mark every inner function with a call of `__name`;
 * inside the browser that must be something, too.
 */
export function sourceOf<A extends unknown[], R>(code: Remote<A, R>, args: A): string {
  return `((__name) => (${code}))((marked) => marked)(...${JSON.stringify(args)})`;
}
