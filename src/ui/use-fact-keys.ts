import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { deedOf } from './keys.ts';

const arrows: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, select, textarea, dialog') !== null;

/** How far along the list a key goes; 0 where it means nothing here. */
function stepOf(event: KeyboardEvent, list: HTMLElement, singleKeys: boolean): number {
  if (event.defaultPrevented || isTyping(event.target)) return 0;
  const onFact = event.target instanceof Element && list.contains(event.target);
  if (onFact && event.key in arrows) return arrows[event.key]!;
  const deed = singleKeys ? deedOf(event) : undefined;
  return deed === 'next' ? 1 : deed === 'previous' ? -1 : 0;
}

/**
 * Makes the facts one list for the keys, as the sentences are: one tab stop, the arrows go along it, and so do the keys
 * for the next and the last one, heard before the summary's, which is not on screen.
 */
export function useFactKeys(root: RefObject<HTMLElement | null>, singleKeys: boolean): void {
  useLayoutEffect(() => {
    const list = root.current;
    if (!list) return;
    const facts = () => [...list.querySelectorAll<HTMLElement>('.words')];
    const stopAt = (stop: Element | null | undefined) => {
      for (const fact of facts()) fact.tabIndex = fact === stop ? 0 : -1;
    };
    const onFocus = (event: FocusEvent) => {
      const fact = event.target instanceof Element ? event.target.closest('.words') : null;
      if (fact) stopAt(fact);
    };
    const onKey = (event: KeyboardEvent) => {
      const step = stepOf(event, list, singleKeys);
      if (step === 0) return;
      event.preventDefault();
      const all = facts();
      const at = all.findIndex((fact) => fact === document.activeElement);
      all[Math.min(all.length - 1, Math.max(0, at + step))]?.focus();
    };
    stopAt(list.querySelector('.words[tabindex="0"]'));
    list.addEventListener('focusin', onFocus);
    document.addEventListener('keydown', onKey, true);
    return () => {
      list.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onKey, true);
    };
  });
}
