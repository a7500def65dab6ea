import { type Passage, type Scope, within } from '../passage.ts';
import type { Pass } from './pass.ts';

const NAMES = /cookie|consent|gdpr|onetrust|didomi|privacy|embed|overlay|banner/;
/** What is never called so but a window that asks for consent. */
const WINDOW =
  /(consent|privacy|cookie)-?(modal|content|roadblock|banner|notice|wall|dialog|overlay)|onetrust|didomi/;

/** Cookie banners, and what stands in place of an embedded thing that waits for consent. */
export const consent: Pass = {
  name: 'consent',
  reason: 'The law makes the page say it; the article does not.',
  drops(passage, _at, _passages, { says }) {
    if (inConsentWindow(passage)) return true;
    if (passage.words > 120 || !says.begins(passage.text, 'consent')) return false;
    return passage.words <= 4 || within(passage, ({ name, names }) => name !== 'body' && NAMES.test(names));
  },
};

/** Whether an element is called like a window that asks for consent. */
export const isConsentWindow = ({ name, names }: Pick<Scope, 'name' | 'names'>): boolean =>
  name !== 'body' && WINDOW.test(names);

/** Whether a passage stands in a window that asks for consent; one of these may be longer than the article. */
export function inConsentWindow(passage: Passage): boolean {
  return within(passage, isConsentWindow);
}
