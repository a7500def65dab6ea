/** Buttons look like the words around them. */
const pressed =
  'font:inherit;color:inherit;background:none;border:0;padding:4px 0;min-block-size:28px;cursor:pointer;';

/**
 * The prompt's look, set on each element by script: a style sheet of ours could be refused by the page's own policy,
 * and constructed sheets cannot be handed over in Firefox. It has the colours of the text it stands in, and so is as
 * readable as that, on light pages and dark ones.
 */
export const look = {
  host: 'all:initial;display:block;margin-block:20px;color:inherit',
  box: 'font:14px/1.5 system-ui,sans-serif;border-block:1px solid color-mix(in srgb,currentColor 25%,transparent);padding-block:8px;text-align:start',
  row: 'display:flex;flex-wrap:wrap;gap:2px 16px;align-items:baseline',
  question: 'margin-block:4px',
  action: `${pressed}font-weight:600;text-decoration:underline;text-underline-offset:3px;margin-inline-end:auto`,
  quiet: `${pressed}font-size:13px`,
  list: 'margin:6px 0;padding-inline-start:24px;font:17px/1.5 Georgia,serif',
  item: 'margin-block:8px',
} as const;

/** One of the parts of the prompt. */
export type Part = keyof typeof look;

/** Makes an element of the prompt; words are always text, never markup. */
export function part<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  style: Part,
  words?: string,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.style.cssText = look[style];
  if (words !== undefined) element.textContent = words;
  return element;
}
