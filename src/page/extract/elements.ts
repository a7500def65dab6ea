/** Elements that browsers show as blocks by default; the computed style is never asked, so that all shells agree. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p plaintext ' +
    'pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** An element as a walk comes to it, with what is asked of it more than once. */
export interface Opened {
  element: Element;
  /** Its local name. */
  name: string;
  /** Whether it has any attribute (a form may hide its answer); most have none, and need not be asked further. */
  marked: boolean;
  /** Its class attribute. */
  classes: string | null;
}

/** What is known of an element by its name and its marks. */
export function openedOf(element: Element, name = element.localName): Opened {
  const marked = name === 'form' || element.hasAttributes();
  return { element, name, marked, classes: marked ? element.getAttribute('class') : null };
}

/** Whether an element begins a line of its own. */
export const isBlock = ({ element, name }: Opened): boolean =>
  BLOCKS.has(name) || (name.includes('-') && standsAlone(element));

/** A custom element reads as a block unless text runs on beside it. */
function standsAlone(element: Element): boolean {
  return !isProse(element.previousSibling) && !isProse(element.nextSibling);
}

function isProse(node: Node | null): boolean {
  return node?.nodeType === 3 && (node as Text).data.trim() !== '';
}

/** Level of a heading element, 0 for others. */
export function headingLevel({ element, name }: Pick<Opened, 'element' | 'name'>): number {
  const match = /^h([1-6])$/.exec(name);
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

/** Whether the markup itself says that the element is not shown: `hidden`, an inline style, a closed dialog. */
export function isHidden({ element, name, marked, classes }: Opened): boolean {
  if (!marked) return name === 'dialog';
  const style = element.getAttribute('style');
  if (style !== null && NOT_SHOWN.test(style)) return true;
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden !== 'until-found' && !PENDING.test(element.id)) return true;
  if (name === 'dialog' && !element.hasAttribute('open')) return true;
  return classes !== null && UNSEEN_NAME.test(classes);
}

/** A class attribute as a set of names: their order kept, doubles and spaces dropped (as Node's DOM has it). */
export const classNames = (value: string): string =>
  /[\t\n\f\r ]/.test(value) ? [...new Set(value.split(/[\t\n\f\r ]+/))].join(' ').trim() : value;

/** What the page's author calls an element: its class and id, as one lower-case string. */
export function namesOf({ element, marked, classes }: Opened): string {
  if (!marked) return '';
  const id = element.getAttribute('id');
  const names = classes === null ? [] : [classNames(classes)];
  if (id !== null) names.push(id);
  return names.join(' ').toLowerCase();
}
