import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { fileName, formatRows } from '../../../src/ui/export/export.ts';
import { linkTo } from '../../../src/ui/export/fragment.ts';
import { escapeHtml } from '../../../src/ui/export/html.ts';
import { escapeMarkdown } from '../../../src/ui/export/markdown.ts';
import { english } from '../english.ts';
import { take, takeOf } from './sample.ts';

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Words with many of the signs that formats give a meaning. */
const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'ab1 \n#*_[]()<>&|~$`\\=+-."\'/:;') }),
);

/** Text as a reader of Markdown takes it: a sign after a backslash stands for itself (CommonMark 0.31, 2.4). */
const unescapeMarkdown = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

it('Markdown gives back the words, and leaves no sign that opens, closes or begins anything', () => {
  fc.assert(
    fc.property(words, (text) => {
      const escaped = escapeMarkdown(text);
      expect(unescapeMarkdown(escaped)).toBe(flat(text));
      const bare = escaped.replace(/\\[!-/:-@[-`{-~]/g, '\u00b7');
      expect(bare).not.toMatch(/[\\`*_[\]<>&|~$]|^[#+=-]|^\d{1,9}[.)]|#$/);
    }),
  );
});

it('HTML gives back the words, in elements and in attributes', () => {
  fc.assert(
    fc.property(words, (text) => {
      const escaped = escapeHtml(text);
      expect(escaped).not.toMatch(/[<>"']/);
      const signs = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
      const back = escaped.replace(/&(#39|\w+);/g, (_, name: keyof typeof signs) => signs[name]);
      expect(back).toBe(text);
    }),
  );
});

it('an article of any words is written in every format, and brings no element of its own', () => {
  fc.assert(
    fc.property(words, (odd) => {
      const text = `x${flat(odd)}`;
      for (const { write } of Object.values(formatRows))
        expect(typeof write(takeOf(text), english)).toBe('string');
      expect(() => JSON.parse(formatRows.json.write(takeOf(text), english))).not.toThrow();
      const { document } = parseHTML(formatRows.html.write(takeOf(text), english));
      const known = ['ARTICLE', 'H1', 'H2', 'P', 'A', 'BR', 'UL', 'LI', 'B', 'I'];
      for (const { tagName } of document.querySelectorAll('*')) expect(known).toContain(tagName);
    }),
    { numRuns: 50 },
  );
});

it('a link leads to the page it is made of, and its fragment says only what stands in the text', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'ab é-,&#% \n', '港', '\uD83C\uDF0A'),
    minLength: 1,
    maxLength: 300,
  });
  fc.assert(
    fc.property(fc.webUrl(), text, fc.nat(), fc.nat(), (url, whole, one, other) => {
      const [start = 0, end = 0] = [one % (whole.length + 1), other % (whole.length + 1)].sort(
        (a, b) => a - b,
      );
      const link = linkTo(url, whole, { start, end }, 'en') ?? '';
      const [address, directive = ''] = link.split('#:~:text=');
      expect(address).toBe(new URL(url).href);
      expect(new URL(link).href).toBe(link);
      const terms = directive.replace('-,', ',').replace(',-', ',').split(',').map(decodeURIComponent);
      for (const term of terms)
        expect(flat(whole.toWellFormed())).toContain(term.replace(/^\uFFFD|\uFFFD$/g, ''));
    }),
  );
});

it('whatever the title, the name of a file is one: short, no path, no dot at its ends', () => {
  fc.assert(
    fc.property(words, (title) => {
      const { published: _, ...article } = take.article;
      const name = fileName({ ...take, article: { ...article, title } }, 'markdown');
      expect(name).toMatch(/^[^\s/\\:*?"<>|.]+\.md$/u);
      expect([...name].length).toBeLessThanOrEqual(80 + 'article-.md'.length);
    }),
  );
});
