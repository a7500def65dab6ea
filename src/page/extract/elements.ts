/** Elements that browsers show as blocks by default; the computed style is never asked, so that all shells agree. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p plaintext ' +
    'pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Whether an element begins a line of its own. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.localName) || (element.localName.includes('-') && standsAlone(element));
}

/** A custom element reads as a block unless text runs on beside it. */
function standsAlone(element: Element): boolean {
  return !isProse(element.previousSibling) && !isProse(element.nextSibling);
}

function isProse(node: Node | null): boolean {
  return node?.nodeType === 3 && (node as Text).data.trim() !== '';
}

/** Level of a heading element, 0 for others. */
export function headingLevel(element: Element): number {
  const match = /^h([1-6])$/.exec(element.localName);
  if (match) return Number(match[1]);
  return element.getAttribute('role') === 'heading'
    ? Number(element.getAttribute('aria-level') ?? 2) || 2
    : 0;
}

const NOT_SHOWN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const UNSEEN_NAME =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-(?:text|only)|screenreader\S*|assistive-text|offscreen|is-visually-hidden|u-visually-hidden)(?:\s|$)/i;

/** React sends late parts of a page in hidden elements of these ids; its script shows them at once. */
const PENDING = /^S:[0-9a-f]+$/;

/** Whether an element has any attribute (a form may hide its answer); most have none, and need not be asked further. */
export const isMarked = (element: Element): boolean =>
  element.localName === 'form' || element.hasAttributes();

/** Whether the markup itself says that the element is not shown: `hidden`, an inline style, a closed dialog. */
export function isHidden(element: Element): boolean {
  if (!isMarked(element)) return element.localName === 'dialog';
  const style = element.getAttribute('style');
  if (style !== null && NOT_SHOWN.test(style)) return true;
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden !== 'until-found' && !PENDING.test(element.id)) return true;
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return true;
  const names = element.getAttribute('class');
  return names !== null && UNSEEN_NAME.test(names);
}

/** The class attribute as a set of names: their order kept, doubles and spaces dropped (as Node's DOM has it). */
export function classOf(element: Element): string | null {
  const value = element.getAttribute('class');
  if (value === null || !/[\t\n\f\r ]/.test(value)) return value;
  return [...new Set(value.split(/[\t\n\f\r ]+/))].join(' ').trim();
}

/** What the page's author calls an element: its class and id, as one lower-case string. */
export function namesOf(element: Element): string {
  if (!isMarked(element)) return '';
  const parts = [classOf(element), element.getAttribute('id')];
  return parts
    .filter((part) => part !== null)
    .join(' ')
    .toLowerCase();
}
