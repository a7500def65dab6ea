import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Where what had the focus goes with the view it stood in, the headline of the next one takes it over: else the keys
 * would start anew from the top of the window. What was drawn before anyone had the focus takes none.
 */
export function useKeptFocus(view: unknown): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  before.current = root.current && document.activeElement;
  useLayoutEffect(() => {
    const title = root.current?.querySelector<HTMLElement>('h1, h2');
    if (!title || !before.current || before.current.isConnected) return;
    title.tabIndex = -1;
    title.focus();
  }, [view]);
  return root;
}
