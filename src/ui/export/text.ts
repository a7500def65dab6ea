import type { Words } from '../words.ts';
import type { Line, Outline } from './outline.ts';

const item = (line: Line, words: Words): string => {
  const note = line.note === undefined ? '' : `[${line.note}] `;
  const after = line.after === undefined ? '' : ` (${line.after})`;
  return `${note}${line.text}${after} ${words.t('paragraph_mark', line.paragraph)}`;
};

const nameItem = ({ name, aliases, role, count }: Outline['names'][number]['entities'][number]): string =>
  [`${name}${aliases.length > 0 ? ` (${aliases.join(', ')})` : ''}`, role, String(count)]
    .filter((part) => part !== undefined)
    .join(' · ');

/** The outline as plain text. */
export function toText(outline: Outline, words: Words): string {
  const parts = [
    outline.title,
    [outline.source, outline.url].filter(Boolean).join('\n'),
    outline.summary.map((line) => item(line, words)).join('\n\n'),
    ...outline.names.map(({ label, entities }) => `${label}\n${entities.map(nameItem).join('\n')}`),
    ...outline.facts.map(
      ({ label, lines }) => `${label}\n${lines.map((line) => item(line, words)).join('\n')}`,
    ),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
