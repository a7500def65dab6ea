import { directionOf, type Words } from '../words.ts';
import type { Line, Outline } from './outline.ts';

const names: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text of the page as HTML that shows just this text, in elements and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => names[sign] ?? sign);

const place = ({ paragraph, link }: Line, words: Words): string => {
  const mark = escapeHtml(words.t('paragraph_mark', paragraph));
  return link === undefined ? mark : `<a href="${escapeHtml(link)}">${mark}</a>`;
};

const item = (line: Line, words: Words): string => {
  const note = line.note === undefined ? '' : `<i>[${escapeHtml(line.note)}]</i> `;
  const after = line.after === undefined ? '' : ` (${escapeHtml(line.after)})`;
  return `<li>${note}${escapeHtml(line.text)}${after} ${place(line, words)}</li>`;
};

const nameItem = ({ name, aliases, role, count }: Outline['names'][number]['entities'][number]): string => {
  const others = aliases.length > 0 ? ` (${aliases.map(escapeHtml).join(', ')})` : '';
  const what = role === undefined ? '' : `, ${escapeHtml(role)}`;
  return `<li><b>${escapeHtml(name)}</b>${others}${what} · ${count}</li>`;
};

const group = (label: string, items: readonly string[]): string =>
  `<h2>${escapeHtml(label)}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;

/** The outline as a piece of HTML. */
export function toHtml(outline: Outline, words: Words): string {
  const { language, title, source, url } = outline;
  const origin = url === undefined ? '' : `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`;
  return [
    `<article lang="${escapeHtml(language)}" dir="${directionOf(language)}">`,
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${[escapeHtml(source), origin].filter((part) => part !== '').join('<br>')}</p>`,
    `<ul>\n${outline.summary.map((line) => item(line, words)).join('\n')}\n</ul>`,
    ...outline.names.map(({ label, entities }) => group(label, entities.map(nameItem))),
    ...outline.facts.map(({ label, lines }) =>
      group(
        label,
        lines.map((line) => item(line, words)),
      ),
    ),
    '</article>\n',
  ].join('\n');
}

/** The outline as an HTML file. */
export const toHtmlFile = (outline: Outline, words: Words): string =>
  `<!doctype html>\n<html lang="${escapeHtml(outline.language)}">\n<meta charset="utf-8">\n<title>${escapeHtml(outline.title)}</title>\n${toHtml(outline, words)}</html>\n`;
