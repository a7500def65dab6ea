import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';

type PassageProps = {
  /** The mark in the margin: `¶4`. */
  at: string;
  pressed: boolean;
  act: () => void;
  /** Only one passage of a list is a tab stop; the arrows go from one to the next. */
  stop?: boolean;
  lang?: string;
  describedBy?: string;
  children: ComponentChildren;
};

const isPress = (event: TargetedKeyboardEvent<HTMLElement>): boolean =>
  event.key === 'Enter' || event.key === ' ';

/**
 * A passage of the article that leads to its place in the page. It is no button element, because its words
 * can be selected and copied like any text; a click that ends a selection is not taken for a press.
 */
export const Passage = ({ at, pressed, act, stop = true, lang, describedBy, children }: PassageProps) => (
  <>
    <span class="at" aria-hidden="true">
      {at}
    </span>
    {/* biome-ignore lint/a11y/useSemanticElements: see above */}
    <div
      class="words"
      role="button"
      tabIndex={stop ? 0 : -1}
      aria-pressed={pressed}
      aria-describedby={describedBy}
      lang={lang}
      onClick={() => {
        if (getSelection()?.isCollapsed !== false) act();
      }}
      onKeyDown={(event) => {
        if (!isPress(event) || event.target !== event.currentTarget) return;
        event.preventDefault();
        act();
      }}
    >
      {children}
    </div>
  </>
);
