import { expect, test } from 'vitest';
import { parsePage } from '../../../src/node/dom.ts';
import { collect } from '../../../src/page/extract/collect.ts';
import { judge } from '../../../src/page/extract/judge/judge.ts';
import { TRIES } from '../../../src/page/extract/rungs/readability.ts';
import { KNOWLEDGE } from '../../../src/page/extract/stored.ts';
import { around, pageOf, paragraphs, read } from './story.ts';

test('the lines of a menu have no chance of being text, a linked line between paragraphs may have one', () => {
  const menu = Array.from({ length: 12 }, (_, at) => `<li><a href="/${at}">Quarter ${at}</a></li>`).join('');
  const link = '<p><a href="/plan">The plan in full</a></p>';
  const html = pageOf(around(link)).replace('<header>', `<header><ul>${menu}</ul>`);
  const passages = collect(parsePage(html, 'https://post.example/').body);
  const kept = Float32Array.from(passages, ({ text }) => +paragraphs.includes(text));
  const hints = { title: '', description: '', articleBody: '' };
  const likely = judge(passages, Array(TRIES.length).fill(kept), hints, KNOWLEDGE);
  const chance = (text: string) => likely[passages.findIndex((passage) => passage.text === text)];
  expect(chance('Quarter 3')).toBe(0);
  expect(chance('The plan in full')).toBeGreaterThan(0);
  expect(chance(paragraphs[2]!)).toBeGreaterThan(0.5);
});

test('a lead in a box called after the writer stays, though the box holds what is dropped at sight', () => {
  const lead = 'The hall had stood empty for three winters.';
  const box = `<div class="author-column"><p>${lead}</p><div class="social"><p>${paragraphs[0]}</p></div></div>`;
  expect(read(pageOf(box + around(''))).article.text).toContain(lead);
});

test('comments are left out even where there is more of them than of the article', () => {
  const comments = paragraphs.map(
    (text, at) =>
      `<p>${at}. I read this twice, and what I think of it is this: ${text} And so say all of us.</p>`,
  );
  const html = pageOf(
    `${around('')}<div class="post_comments">${comments.join('')}${comments.join('')}</div>`,
  );
  expect(read(html).article.text).toBe(paragraphs.join('\n\n'));
});
