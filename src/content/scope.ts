import type { SourceMap } from '../page/source.ts';
import { browser } from '../shell/browser.ts';

/** What the content scripts of one page share, in the extension's own world: no page sees it. */
type Scope = typeof globalThis & {
  nutgrafReader?: { alive(): boolean; source(): Promise<SourceMap | undefined> };
  nutgrafMarker?: { alive(): boolean };
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
