import type { Article } from '../article.ts';
import type { Language } from '../language.ts';
import type { Span } from '../text.ts';
import type { Entity, Mention } from './entity.ts';
import { lexiconOf } from './fallback/lexicon.ts';
import { mergeMentions } from './merging/index.ts';
import { relatedOf } from './merging/related.ts';
import { findRole } from './roles/index.ts';
import { featuresOf } from './salience/features.ts';
import { salienceOf } from './salience/index.ts';

/**
 * The article's entities in order of salience: mentions of one person, organisation or place joined, each with
 * the fullest name as written and the role that the article states. `summary` are indices into `sentences`.
 */
export function findEntities(
  article: Article,
  mentions: Mention[],
  sentences: readonly Span[],
  summary: readonly number[],
  language: Language,
): Entity[] {
  const merged = mergeMentions(article.text, mentions, language);
  const related = relatedOf(merged, lexiconOf(language));
  const features = featuresOf(article, merged, sentences, summary, language, related);
  const everyone = merged.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start);
  return merged
    .map(({ name, kind, aliases, mentions: own }, at): Entity => {
      const role = kind === 'person' ? findRole(article.text, own, everyone, language) : undefined;
      const salience = salienceOf(features[at]!);
      const kin = merged[related[at] ?? -1]?.name;
      const optional = { ...(role ? { role } : {}), ...(kin ? { related: kin } : {}) };
      return { name, kind, aliases, salience, mentions: own, ...optional };
    })
    .sort((a, b) => b.salience - a.salience || a.mentions[0]!.start - b.mentions[0]!.start);
}
