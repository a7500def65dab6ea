import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { hostileStrings } from '../../../src/gallery/hostile.ts';
import { fileName, formatRows } from '../../../src/ui/export/export.ts';
import { escapeMarkdown } from '../../../src/ui/export/markdown.ts';
import { english } from '../english.ts';
import { take, takeOf } from './sample.ts';

const written = (format: keyof typeof formatRows, taken = take) => formatRows[format].write(taken, english);

it('text holds title, source, sentences with their paragraphs, names with roles, and facts', () => {
  const text = written('text');
  expect(text).toContain('Marlow harbour to close');
  expect(text).toContain('The Eastshore Courier · Ines Calloway · 3 May 2026');
  expect(text).toMatch(/past midnight\. ¶1/);
  expect(text).toContain('[The wall] It will cost');
  expect(text).toContain('Helen Tarrant · the mayor · 1');
  expect(text).toContain('Fishermen’s Guild of Marlow (FGM)');
  expect(text).toContain('Quotations\n“We can mourn');
});

it('Markdown links each sentence to its place', () => {
  expect(written('markdown')).toMatch(
    /- The wall, 4\.2 metres .* \[¶2\]\(https:\/\/example\.org\/news\/harbour#:~:text=The%20wall/,
  );
});

it('HTML links each sentence to its place and names its language', () => {
  const { document } = parseHTML(written('html'));
  expect(document.querySelector('article')?.getAttribute('lang')).toBe('en');
  expect(document.querySelectorAll('article > ul:first-of-type li a').length).toBe(3);
});

it('JSON holds the sentences with their spans', () => {
  const { sentences, entities } = JSON.parse(written('json'));
  expect(sentences[1].text).toBe(take.article.text.slice(sentences[1].start, sentences[1].end));
  expect(entities[0].name).toBe('Helen Tarrant');
});

it.each(hostileStrings)('in HTML %j is text', (words) => {
  const { document } = parseHTML(written('html', takeOf(words)));
  expect(document.querySelector('img, script, svg, title')).toBeNull();
  const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  expect(links.every((link) => link.startsWith('https://example.org/'))).toBe(true);
  expect(document.querySelector('h1')?.textContent).toBe(words.replace(/\s+/g, ' ').trim());
});

/** What of Markdown could be taken for markup: unescaped signs outside of the links that we write. */
const bare = (line: string): string =>
  line.replace(/\\[\\`*_[\]<>&|~$#+=.()-]/g, '').replace(/ \[¶\d+\]\(\S+\)$/, '');

it.each(hostileStrings)('in Markdown %j is text', (words) => {
  for (const line of written('markdown', takeOf(words)).split('\n')) {
    if (/^#+ |^<https:|^- \*\*/.test(line)) continue;
    expect(bare(line.replace(/^- /, ''))).not.toMatch(/[[\]<>`*_|~]/);
  }
});

it.each([
  ['# not a heading', '\\# not a heading'],
  ['In C #', 'In C \\#'],
  ['#', '\\#'],
  ['- not an item', '\\- not an item'],
  ['1986. A year', '1986\\. A year'],
  ['a\nb', 'a b'],
  ['[a](javascript:b)', '\\[a\\]\\(javascript:b)'],
  ['2 * 3 * 4', '2 \\* 3 \\* 4'],
  ['&lt;b&gt;', '\\&lt;b\\&gt;'],
])('%j becomes %j in Markdown', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

it.each([
  ['Marlow: harbour/closed?', 'Marlow-harbour-closed.md'],
  ['../../etc/passwd', 'etc-passwd.md'],
  ['CON', 'article-CON.md'],
  ['', 'article.md'],
  ['港は閉鎖', '港は閉鎖.md'],
  ['x'.repeat(500), `${'x'.repeat(80)}.md`],
])('an article titled %j is saved under a sensible name', (title, name) => {
  const { published: _, ...article } = take.article;
  expect(fileName({ ...take, article: { ...article, title } }, 'markdown')).toBe(name);
});

it('the date comes first where it is known', () => {
  expect(fileName(take, 'text')).toMatch(/^2026-05-03-Marlow-harbour/);
});

it('a figure and a date are followed by what they come to', () => {
  expect(written('text')).toContain('Thursday (30 April 2026)');
  expect(written('text').replaceAll('\u00a0', ' ')).toContain('£48 million (GBP 48,000,000)');
  expect(written('text')).toContain('14 September 2026 ¶');
});

it('kinds of facts that are switched off are not taken along', () => {
  const some = { ...take, options: { showFacts: true, factKinds: ['figures' as const] } };
  expect(written('text', some)).not.toContain('Quotations');
  expect(written('text', some)).toContain('Figures');
  expect(JSON.parse(written('json', some)).facts.quotations).toEqual([]);
  const none = { ...take, options: { showFacts: false, factKinds: ['figures' as const] } };
  expect(written('markdown', none)).not.toContain('## Figures');
});
