import type { Passage, Scope } from '../passage.ts';
import { OUTER, type Pass } from './pass.ts';

const NAMES = /author|\bbio\b|-bio|biograph|contributor|writer|autor/;

/** An address of the author's: mail or a handle. */
const REACHED = /(?<![\w.+-])[\w.+-]+@[\w-]+\.\w|(^|\s)@\w{3,}/;

/** Who the author is, after the text. */
export const bios: Pass = {
  name: 'bios',
  reason: 'About the author, not about the matter.',
  drops(passage, at, passages, { metadata }) {
    if (at === 0 || at < passages.length - 4 || passage.words > 150) return false;
    if (nearScopes(passage).some(({ names }) => NAMES.test(names))) return true;
    if (passage.words <= 30 && REACHED.test(passage.text)) return true;
    const name = metadata.byline?.split(/,| and | und | et | y | e /)[0]?.trim();
    if (!name?.includes(' ')) return false;
    return passage.text.startsWith(`${name} is `) || passage.text.startsWith(`${name} has `);
  },
};

/** The three nearest elements; one further out that names an author is as likely a theme's name for the page. */
function nearScopes({ scope }: Passage): Scope[] {
  const near = [scope, scope.parent, scope.parent?.parent];
  return near.filter((one) => one !== undefined).filter(({ name }) => !OUTER.has(name));
}
