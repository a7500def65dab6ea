import { expect, test } from 'vitest';
import { parsePage } from '../../src/node/dom.ts';

test.each([
  ['paragraphs end where a block begins', '<p>One<div>Two</div>', '<p>One</p><div>Two</div>'],
  [
    'rows get their table bodies',
    '<table><tr><td>1</td></tr></table>',
    '<table><tbody><tr><td>1</td></tr></tbody></table>',
  ],
  [
    'text in a table goes before it',
    '<table>Lost<tr><td>1</td></tr></table>',
    'Lost<table><tbody><tr><td>1</td></tr></tbody></table>',
  ],
  ['formatting is reopened', '<b><p>One</b>Two</p>', '<b></b><p><b>One</b>Two</p>'],
  ['items end where the next begins', '<ul><li>1<li>2</ul>', '<ul><li>1</li><li>2</li></ul>'],
])('an HTML string becomes the tree that browsers make of it: %s', (_, html, expected) => {
  expect(parsePage(html, 'https://post.example/').body.innerHTML).toBe(expected);
});

test('text in noscript is text, as where scripts run', () => {
  const { body } = parsePage('<noscript><p>No scripts</p></noscript>', 'https://post.example/');
  expect(body.querySelector('p')).toBeNull();
});

test('the document knows its title, its address and its language', () => {
  const document = parsePage('<html lang="fr"><title>Un titre</title>', 'https://post.example/a');
  expect([document.title, document.URL, document.documentElement.lang]).toEqual([
    'Un titre',
    'https://post.example/a',
    'fr',
  ]);
});

test('a walker takes all steps of the standard, over elements and over text', () => {
  const document = parsePage('<p>One <b>two</b></p><p>three</p>', 'https://post.example/');
  const elements = document.createTreeWalker(document.body, 1);
  const named = [];
  for (let node = elements.nextNode(); node; node = elements.nextNode()) named.push(node.nodeName);
  expect(named).toEqual(['P', 'B', 'P']);
  elements.currentNode = document.body;
  expect([elements.firstChild(), elements.nextSibling(), elements.parentNode()]).toEqual([
    ...document.body.children,
    document.body,
  ]);
  expect(document.createTreeWalker(document.body, 4).nextNode()?.nodeValue).toBe('One ');
});
