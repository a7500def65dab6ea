import { digestOf } from '../../../src/ui/sample/digest-maker.ts';
import { harbour } from '../../../src/ui/sample/harbour.ts';
import type { Take } from '../../../src/ui/view.ts';

const { article, digest, url } = digestOf(harbour);

/** The sample article with its first three sentences chosen. */
export const take: Take = { article, digest, url, chosen: [0, 1, 2] };

/** An article of one sentence, with a title and one name of the given words. */
export function takeOf(words: string): Take {
  const digested = digestOf({
    title: words,
    byline: words,
    siteName: words,
    language: 'en',
    blocks: [{ sentences: [{ text: words, score: 1 }] }],
    entities: [{ name: words, kind: 'person', role: words }],
    facts: { quotations: [{ text: words, speaker: 0 }] },
  });
  return { article: digested.article, digest: digested.digest, url: digested.url, chosen: [0] };
}
