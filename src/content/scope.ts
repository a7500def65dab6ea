import type { SourceMap } from '../page/source.ts';
import { browser } from '../shell/browser.ts';

/**
 * Names under which the content scripts of one page know each other, in the extension's own world. Symbols, since an
 * element or frame of the page answers for a global that is named like it, in every world.
 */
export const reader = Symbol.for('nutgraf.reader');
/** See {@link reader}. */
export const marker = Symbol.for('nutgraf.marker');

/** What the content scripts of one page share: no page sees it. */
type Scope = typeof globalThis & {
  [reader]?: {
    alive(): boolean;
    /** The text as it was read last. */
    source(): Promise<SourceMap | undefined>;
    /** The text as it stands now, to offer a summary beside; none where the page offers one itself. */
    story(): Promise<SourceMap | undefined>;
  };
  [marker]?: { alive(): boolean };
};

/** The content scripts' common ground. */
export const scope = globalThis as Scope;

/** False once the extension was updated or removed under an open page: this copy then retires. */
export const alive = (): boolean => {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false; // A retired copy may not even ask.
  }
};
