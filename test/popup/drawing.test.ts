import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { DrawnNode } from '../../src/messages.ts';
import { drawnNode, fromDrawn } from '../../src/popup/drawing.ts';

beforeEach(() => {
  const { document, Element } = parseHTML('<html><body></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('Element', Element);
});
afterEach(() => void vi.unstubAllGlobals());

const article =
  '<div class="reading"><h1 lang="en">Harbour wall</h1><p>Part <b>1</b>, &lt;img onerror=alert(1)&gt;</p>' +
  '<i style="color: red;"></i><svg viewBox="0 0 16 16"><path d="M0 0"></path></svg></div>';

it('what was drawn looks the same when it is drawn again', () => {
  document.body.innerHTML = article;
  const drawing = JSON.parse(JSON.stringify(drawnNode(document.body.firstElementChild!))) as DrawnNode;
  document.body.replaceChildren(fromDrawn(drawing));
  expect(document.body.innerHTML.replace(' /></svg>', '></path></svg>')).toBe(article);
  expect(document.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
});

it.each(['script', 'iframe', 'object', 'style', 'link', 'img', 'form'])('no %s is ever drawn', (name) => {
  expect(() => fromDrawn(['div', {}, [name, {}]])).toThrow(name);
});
