import type { Take } from '../view.ts';
import { linkTo } from './fragment.ts';
import { wantedFacts } from './wanted.ts';

/** What was taken along as JSON: the article's metadata, the chosen sentences with their places, names, facts. */
export function toJson(take: Take): string {
  const { article, digest, url, chosen } = take;
  const sentences = chosen.flatMap((index) => {
    const sentence = digest.sentences[index];
    if (!sentence) return [];
    const { start, end, block, score, antecedent } = sentence;
    const link = linkTo(url, article.text, sentence, digest.language);
    return [{ text: article.text.slice(start, end), start, end, block, score, antecedent, link }];
  });
  const { title, byline, siteName, published, modified } = article;
  const { language, entities } = digest;
  const facts = wantedFacts(take);
  return `${JSON.stringify({ title, byline, siteName, published, modified, url, language, sentences, entities, facts }, null, 2)}\n`;
}
