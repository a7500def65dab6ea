import type { Words } from '../words.ts';
import type { Line, Outline } from './outline.ts';

/**
 * Text of the page as Markdown that shows just this text (CommonMark 0.31, GFM): every sign that can open
 * inline markup is escaped, a parenthesis where it could follow a link's words, and so is what only has a meaning
 * at the start of a line.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&|~$]/g, '\\$&')
    .replace(/\]\(/g, ']\\(')
    .replace(/^[#+=-]|#$/g, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');

/** An address as a link's destination: no sign in it can end the destination. */
const destination = (url: string): string =>
  url.replace(
    /[()<>\\\s[\]]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

const place = ({ paragraph, link }: Line, words: Words): string => {
  const mark = words.t('paragraph_mark', paragraph);
  return link === undefined ? mark : `[${mark}](${destination(link)})`;
};

const item = (line: Line, words: Words): string => {
  const note = line.note === undefined ? '' : `\\[${escapeMarkdown(line.note)}\\] `;
  const after = line.after === undefined ? '' : ` (${escapeMarkdown(line.after)})`;
  return `- ${note}${escapeMarkdown(line.text)}${after} ${place(line, words)}`;
};

const nameItem = ({ name, aliases, role, count }: Outline['names'][number]['entities'][number]): string => {
  const others = aliases.length > 0 ? ` (${aliases.map(escapeMarkdown).join(', ')})` : '';
  const what = role === undefined ? '' : `, ${escapeMarkdown(role)}`;
  return `- **${escapeMarkdown(name)}**${others}${what} · ${count}`;
};

/** The outline as Markdown. */
export function toMarkdown(outline: Outline, words: Words): string {
  const source = [escapeMarkdown(outline.source), outline.url ? `<${destination(outline.url)}>` : ''];
  const parts = [
    `# ${escapeMarkdown(outline.title)}`,
    source.filter((part) => part !== '').join('  \n'),
    outline.summary.map((line) => item(line, words)).join('\n'),
    ...outline.names.map(({ label, entities }) => `## ${label}\n\n${entities.map(nameItem).join('\n')}`),
    ...outline.facts.map(
      ({ label, lines }) => `## ${label}\n\n${lines.map((line) => item(line, words)).join('\n')}`,
    ),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
