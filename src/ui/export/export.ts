import type { Format, Take } from '../view.ts';
import type { Words } from '../words.ts';
import { toHtml, toHtmlFile } from './html.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { outlineOf } from './outline.ts';
import { toText } from './text.ts';

type FormatRow = {
  extension: string;
  type: string;
  write(take: Take, words: Words): string;
  /** Where a file wants more than the clipboard. */
  writeFile?(take: Take, words: Words): string;
};

/** The formats; adding one is adding a row and its words. */
export const formatRows: Record<Format, FormatRow> = {
  text: {
    extension: 'txt',
    type: 'text/plain',
    write: (take, words) => toText(outlineOf(take, words), words),
  },
  markdown: {
    extension: 'md',
    type: 'text/markdown',
    write: (take, words) => toMarkdown(outlineOf(take, words), words),
  },
  html: {
    extension: 'html',
    type: 'text/html',
    write: (take, words) => toHtml(outlineOf(take, words), words),
    writeFile: (take, words) => toHtmlFile(outlineOf(take, words), words),
  },
  json: { extension: 'json', type: 'application/json', write: toJson },
};

/** Names that Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name out of the article's title: its letters and digits, at most 80 characters, never a path. */
export function fileName({ article }: Take, format: Format): string {
  const date = article.published?.slice(0, 10);
  const plain = (article.title ?? '')
    .slice(0, 400)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|(?<!-)-+$/g, '');
  const stem = [...plain]
    .slice(0, 80)
    .join('')
    .replace(/(?<!-)-+$/, '');
  const name = stem === '' || reserved.test(stem) ? `article-${stem}`.replace(/-$/, '') : stem;
  const dated = date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) ? `${date}-${name}` : name;
  return `${dated}.${formatRows[format].extension}`;
}
