import type { Article } from '../core/article.ts';
import type { BackgroundCalls, Sample } from '../messages.ts';
import { ownFiles } from '../shell/files.ts';
import { engine } from './engine.ts';

/** Digests the sample article in a language, just as any page's article is digested. */
export const sample: BackgroundCalls['sample'] = async ({ language }): Promise<Sample | null> => {
  const article = (await ownFiles.json(`samples/${language}.json`)) as Article | undefined;
  return article ? { article, digest: await engine.digest(article) } : null;
};
