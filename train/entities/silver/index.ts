import { describe } from '../../../src/core/entities/tagger/context.ts';
import { marksOf } from '../../../src/core/entities/tagger/index.ts';
import { tokenize } from '../../../src/core/entities/tokens/index.ts';
import type { Prepared } from '../examples.ts';
import type { Materials } from '../materials.ts';
import { germanTexts } from './german-texts.ts';
import { allowedLabels, hideSome, sureNames } from './label.ts';
import { Page } from './page.ts';

/** Every n-th page is read as it would be if it had lost its letters beyond ASCII on its way. */
const LOST = 3;

/** German pages with labels where rules are sure; elsewhere any label may be. */
export function silverDocuments(folder: string, { cues, gazetteer }: Materials): Prepared[] {
  return [...germanTexts(folder)].map((whole, n): Prepared => {
    const text = n % LOST === 0 ? whole.replace(/[äöüß]/gi, '') : whole;
    const tokens = tokenize(text);
    const marks = marksOf(text, tokens, cues, gazetteer);
    const page = new Page(text, tokens, marks);
    const allowed = allowedLabels(page, sureNames(page));
    hideSome(page, marks);
    return { context: describe(text, tokens, marks, { nouns: true }), allowed, shared: true, local: true };
  });
}
