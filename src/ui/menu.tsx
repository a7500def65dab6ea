import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from './icon.tsx';

type MenuProps = {
  label: string;
  words: string;
  icon: IconName;
  atEnd?: boolean;
  children: ComponentChildren;
};

/** A button that unfolds a short list of further buttons; Escape, a choice or a click elsewhere folds it. */
export const Menu = ({ label, words, icon, atEnd, children }: MenuProps) => {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    addEventListener('pointerdown', outside);
    addEventListener('focusin', outside);
    return () => {
      removeEventListener('pointerdown', outside);
      removeEventListener('focusin', outside);
    };
  }, [open]);
  const fold = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape folds the list from wherever the focus is in it
    <div
      class={atEnd ? 'menu end' : 'menu'}
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        event.stopPropagation();
        fold();
      }}
    >
      <button type="button" ref={opener} title={label} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name={icon} />
        <span class="vh">{words}</span>
        {!atEnd && <Icon name="more" />}
      </button>
      {open && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: a key press on a button is a click
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend and a box
        <div class="leaf" role="group" aria-label={label} onClick={fold}>
          {children}
        </div>
      )}
    </div>
  );
};
