import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const source = 'src/welcome/samples';

/**
 * The article that a text of `src/welcome/samples/` tells: headline, author, site and date, a line each, then the
 * paragraphs, parted by blank lines. The first is the standfirst.
 */
export function readSample(text, language) {
  const [head, ...paragraphs] = text.trim().split(/\n\n+/);
  const [title, byline, siteName, published] = head.split('\n');
  const body = paragraphs.join('\n\n');
  let start = 0;
  const blocks = paragraphs.map((paragraph, index) => {
    const end = start + paragraph.length;
    const block = { start, end, type: index === 0 ? 'standfirst' : 'paragraph' };
    start = end + 2;
    return block;
  });
  return { title, byline, siteName, published, language, text: body, blocks };
}

/** Every sample article, by the name of its locale. */
export const readSamples = () =>
  Object.fromEntries(
    readdirSync(source).map((file) => {
      const locale = file.replace(/\.txt$/, '');
      return [locale, readSample(readFileSync(join(source, file), 'utf8'), locale.replace('_', '-'))];
    }),
  );

/** Writes one JSON file for each sample article into `folder/samples/`; only the one that is needed is ever read. */
export function writeSamples(folder) {
  mkdirSync(join(folder, 'samples'), { recursive: true });
  for (const article of Object.values(readSamples()))
    writeFileSync(join(folder, 'samples', `${article.language}.json`), JSON.stringify(article));
}
