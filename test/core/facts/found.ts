import type { Facts } from '../../../src/core/facts/facts.ts';
import { toArticle } from '../../../src/core/plain.ts';
import { factsOf } from './corpus.ts';

/** The facts of a plain text, each speaker by name; published on Wednesday, 18 September 2024 unless said otherwise. */
export async function found(
  text: string,
  tag = 'en',
  published: string | undefined = '2024-09-18T10:00:00Z',
  modified?: string,
): Promise<Facts & { speakers: (string | undefined)[] }> {
  const article = toArticle({ text, ...(published ? { published } : {}) });
  const { facts, entities } = await factsOf(modified ? { ...article, modified } : article, tag);
  return { ...facts, speakers: facts.quotations.map(({ speaker }) => entities[speaker ?? -1]?.name) };
}

/** The quotations of a plain text, each as `speaker: words`, those without marks called reported. */
export const said = async (text: string, tag?: string) => {
  const { quotations, speakers } = await found(text, tag);
  return quotations.map(
    ({ text: words, direct }, at) => `${speakers[at] ?? 'nobody'}${direct ? '' : ' (reported)'}: ${words}`,
  );
};
