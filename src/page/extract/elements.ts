import { bare } from '../metadata/query.ts';
import { type Marks, markOf, marksOf, NO_MARKS } from './marks.ts';

/** Elements that browsers show as blocks by default; the computed style is never asked, so that all shells agree. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p plaintext ' +
    'pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** An element as a walk comes to it, with what is asked of it more than once. */
export interface Opened {
  element: Element;
  /** Its local name. */
  name: string;
  marks: Marks;
}

/** What is known of an element by its name and its marks; most have none (a form may hide its answer). */
export const openedOf = (element: Element, name: string): Opened => ({
  element,
  name,
  marks: name === 'form' || element.hasAttributes() ? marksOf(element) : NO_MARKS,
});

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
  return element.getAttribute('role') === 'heading' ? Number(element.getAttribute('aria-level')) || 2 : 0;
}

const NOT_SHOWN = /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i;
const UNSEEN_NAME =
  /(^|\s)(sr-only|(is-|u-)?visually-?hidden|screen-reader-(text|only)|screenreader\S*|assistive-text|offscreen)(\s|$)/i;

/** React sends late parts of a page in hidden elements of these ids; its script shows them at once. */
const PENDING = /^S:[0-9a-f]+$/;

/**
 * Whether the markup itself says that the element is not shown: `hidden`, an inline style, a closed dialog. What is
 * only folded away is part of the page's text.
 */
export function isHidden({ element, name, marks }: Opened): boolean {
  if (name === 'dialog' && markOf(marks, 'open') === null) return true;
  if (marks.length === 0) return false;
  const mark = (attribute: string): string => markOf(marks, attribute) ?? '';
  if (UNSEEN_NAME.test(mark('class'))) return true;
  const hidden = (markOf(marks, 'hidden') ?? 'until-found') !== 'until-found';
  return (
    (NOT_SHOWN.test(mark('style')) || (hidden && !PENDING.test(mark('id')))) &&
    !(mark('role') === 'region' && isButton(element, mark('aria-labelledby')))
  );
}

/**
 * Whether the element of this id, in the same tree, folds and unfolds others: a region that it names is folded away
 * (the pattern of an accordion in WAI-ARIA), while one that a heading names is a box that is not shown.
 */
function isButton(element: Element, id: string): boolean {
  const root = bare<Element['getRootNode']>(element, 'getRootNode').call(element);
  const named = bare<Document['getElementById'] | undefined>(root, 'getElementById')?.call(root, id);
  return (
    !!named && bare<Element['matches']>(named, 'matches').call(named, 'button,[role=button],[aria-controls]')
  );
}

/** What the page's author calls an element: its class and id, as one lower-case string. */
export const namesOf = ({ marks }: Opened): string =>
  [markOf(marks, 'class'), markOf(marks, 'id')].join(' ').trim().toLowerCase();
