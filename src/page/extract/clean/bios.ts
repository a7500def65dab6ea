import { within } from '../passage.ts';
import type { Pass } from './pass.ts';

const NAMES = /author|\bbio\b|-bio|biograph|contributor|writer|autor/;

/** Who the author is, after the text. */
export const bios: Pass = {
  name: 'bios',
  reason: 'About the author, not about the matter.',
  drops(passage, at, passages, { metadata }) {
    if (at === 0 || at < passages.length - 4 || passage.words > 150) return false;
    if (
      within(
        passage,
        ({ name, names }) => name !== 'body' && name !== 'article' && name !== 'main' && NAMES.test(names),
      )
    )
      return true;
    const name = metadata.byline?.split(/,| and | und | et | y | e /)[0]?.trim();
    if (!name?.includes(' ')) return false;
    return passage.text.startsWith(`${name} is `) || passage.text.startsWith(`${name} has `);
  },
};
