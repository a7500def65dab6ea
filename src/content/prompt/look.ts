/**
 * The prompt's look, set property by property: a style sheet of ours could be refused by the page's own policy,
 * and constructed sheets cannot be handed over in Firefox. System colours keep it readable on any page.
 */
export const look = {
  host: {
    all: 'initial',
    display: 'block',
    'margin-block': '16px',
    'color-scheme': 'light dark',
  },
  box: {
    font: '15px/1.5 system-ui, sans-serif',
    color: 'CanvasText',
    background: 'Canvas',
    'border-block': '1px solid GrayText',
    'padding-block': '10px',
    'text-align': 'start',
  },
  row: { display: 'flex', 'flex-wrap': 'wrap', gap: '4px 14px', 'align-items': 'center' },
  action: {
    font: 'inherit',
    'font-weight': '600',
    color: 'LinkText',
    background: 'none',
    border: '0',
    padding: '4px 0',
    'min-block-size': '28px',
    cursor: 'pointer',
    'text-decoration': 'underline',
  },
  quiet: {
    font: 'inherit',
    'font-size': '13px',
    color: 'CanvasText',
    background: 'none',
    border: '0',
    padding: '4px 0',
    'min-block-size': '28px',
    cursor: 'pointer',
  },
  list: { margin: '8px 0 0', 'padding-inline-start': '22px', font: '16px/1.55 Georgia, serif' },
  item: { 'margin-block': '6px' },
} as const satisfies Record<string, Record<string, string>>;

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
  for (const [property, value] of Object.entries(look[style])) element.style.setProperty(property, value);
  if (words !== undefined) element.textContent = words;
  return element;
}
