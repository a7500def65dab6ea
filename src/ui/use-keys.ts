import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Deed, deedOf } from './keys.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea, dialog') !== null;

/**
 * Does what the single keys mean while they are switched on, unless someone is typing. They are heard from the first paint
 * on: an effect would wait for a frame, and a key pressed before it would be lost.
 */
export function useKeys(on: boolean, act: (deed: Deed, key: string) => void): void {
  const latest = useRef(act);
  latest.current = act;
  useLayoutEffect(() => {
    if (!on) return;
    const listener = (event: KeyboardEvent) => {
      const deed = event.defaultPrevented || isTyping(event.target) ? undefined : deedOf(event);
      if (deed === undefined) return;
      event.preventDefault();
      latest.current(deed, event.key);
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [on]);
}
