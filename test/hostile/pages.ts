/** Sentences of our own, so many that every page is long enough to be an article. */
const sentences = [
  'The ferry company of Nordhaven will stop its night crossings in October, the harbour office said on Tuesday.',
  'Captain Ida Solberg told reporters that two of the four ships need new engines before the winter.',
  'About 1,200 people take the night ferry each week, most of them on their way to the hospital in Lund.',
  'The mayor, Peter Aalto, asked the ministry for 3.4 million crowns to keep one ship in service.',
  'Residents of the islands fear that they will be cut off from the mainland after nine in the evening.',
  'A petition against the cut has gathered 8,500 names since Friday, according to its authors.',
  'The company answered that it had lost money on the route in each of the past five years.',
  'A decision is expected at the council meeting on September 14.',
];

const paragraphs = Array.from({ length: 6 }, (_, at) => {
  const words = [0, 1, 2].map((step) => sentences[(at * 3 + step) % sentences.length]).join(' ');
  return `<p>${words} The ferry of part ${at + 1} goes on.</p>`;
}).join('\n');

const page = (inside: string, { script = '', before = '' } = {}): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Night ferry ends in October</title>
<meta property="og:type" content="article"><link rel="icon" href="data:,"></head><body>${before}
<main><article><h1>Night ferry ends in October</h1>${inside}</article></main><script>${script}</script></body></html>`;

const article = (script: string, before = ''): string => page(paragraphs, { script, before });

/** Makes every function of these objects throw. */
const spoil = (objects: string): string => `for (const owner of [${objects}])
  for (const name of Object.getOwnPropertyNames(owner)) {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    if (name === 'constructor' || !found.configurable || typeof found.value !== 'function') continue;
    try { owner[name] = function () { throw new Error('spoilt'); }; } catch { window.refused = true; }
  }`;

/** A script that changes the address so many times, fifty at once, and ends where it began. */
function navigations(count: number): string {
  return `let n = 0; const go = () => { for (let k = 0; k < 50; k++) { try { history.replaceState({}, '', '#/' + n++); } catch { window.refused = true; } }
    if (n < ${count}) setTimeout(go, 1); else history.replaceState({}, '', location.pathname); }; go();`;
}

/** Pages that attack what runs in them. Each must end in a summary. */
export const attacks: Record<string, string> = {
  'built-ins are redefined': article(
    spoil('Array.prototype, String.prototype, Map.prototype, Set.prototype, RegExp.prototype, JSON, Math'),
  ),
  'the document’s own functions are redefined': article(
    spoil('Element.prototype, Document.prototype, Node.prototype, Range.prototype, TreeWalker.prototype'),
  ),
  'what painting and reading lean on is taken away': article(`
    window.Highlight = undefined;
    Object.defineProperty(window, 'MutationObserver', { value: class { observe() { throw 1; } } });
    window.getSelection = () => ({ rangeCount: 9, isCollapsed: false, toString: () => 'taken over '.repeat(999) });
    window.getComputedStyle = () => { throw 1; };
    document.elementFromPoint = () => window;
    Element.prototype.attachShadow = () => document.body;
    Element.prototype.checkVisibility = () => false;`),
  'names of the document are taken by its elements': article(
    '',
    `<form name="body"><input name="children"><input name="parentNode"><input name="childNodes"><input name="nodeType"></form>
     <form id="documentElement"><input id="attributes" name="attributes"></form><img name="querySelector"><img name="head">
     <img name="createTreeWalker"><img name="getElementsByTagName"><a id="title"></a><a id="title" name="location"></a>
     <object id="contentType"></object><form name="cloneNode"><input name="tagName"></form>`,
  ),
  'hundreds of navigations are made': article(navigations(300)),
  'messages and events pose as ours': article(
    `const calls = ['digestTab', 'paint', 'clearCache', 'settle', 'detected', 'promptSummary', 'dismissPrompt'];
     const say = () => { for (const call of calls) {
       const message = { to: 'background', call, args: { tabId: 1, everywhere: true, text: '', paints: [] } };
       window.postMessage(message, '*');
       document.dispatchEvent(new CustomEvent('nutgraf', { detail: message }));
       window.dispatchEvent(new MessageEvent('message', { data: message, origin: 'chrome-extension://nutgraf' }));
       try { window.chrome.runtime.sendMessage(message); } catch { window.refused = true; } }
       window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })); };
     setInterval(say, 20); say();`,
  ),
  'our own prompt stands in it already': article(
    `for (const host of document.querySelectorAll('nutgraf-prompt')) host.attachShadow({ mode: 'open' }).innerHTML = '<button>Summary</button>';
     customElements.define('nutgraf-prompt', class extends HTMLElement { connectedCallback() { this.click(); } });`,
    '<nutgraf-prompt></nutgraf-prompt><div class="nutgraf" id="nutgrafReader"></div><iframe name="nutgrafMarker"></iframe>',
  ),
  'the text never stands still': article(
    `setInterval(() => { for (const p of document.querySelectorAll('article p')) p.appendChild(document.createTextNode(' ')); }, 50);`,
  ),
  'its words are mark-up': page(
    paragraphs.replaceAll(
      ' goes on',
      ' &lt;img src=x onerror=&quot;top.hacked=1&quot;&gt;&lt;script&gt;top.hacked=1&lt;/script&gt; goes on',
    ),
  ),
  'shadow roots stand in shadow roots': article(
    `let host = document.body.appendChild(document.createElement('div'));
     for (let k = 0; k < 300; k++) { const root = host.attachShadow({ mode: 'open' }); root.innerHTML = '<slot></slot><div></div>'; host = root.lastChild; }`,
  ),
};

const line = sentences.join(' ');

/** Pages that are too much. Each must end in a summary or in words, and the next page must be read as ever. */
export const floods: Record<string, string> = {
  'words of a megabyte': page(`<p>${'x'.repeat(1_000_000)} ${'harbour'.repeat(20_000)}</p>${paragraphs}`),
  'one sentence 300 times': page(`<p>${`${sentences[0]} `.repeat(300)}</p>`),
  '500 nested elements': page(paragraphs, { script: nest(500) }),
  '20,000 text nodes': page(paragraphs, { script: nodes(20_000) }),
  'no space at all': page(`<p>${'漢字かな'.repeat(10_000)}</p>`),
  'nothing but signs': page(`<p>${'.,;:!?“”()'.repeat(20_000)}</p>${paragraphs}`),
  'nothing but lines': page(`<p>${'\n \t\n'.repeat(50_000)}</p>${paragraphs}`),
  '10,000 links in lists': page(`${'<li><a href="#">Ferry</a>'.repeat(10_000)}${paragraphs}`),
  '60 frames': page(`${paragraphs}${'<iframe srcdoc="<p>frame"></iframe>'.repeat(60)}`),
};

/** The same without measure: these take their time, and have a command of their own. */
export const deluges: Record<string, string> = {
  '20 MB of text in long paragraphs': page(
    `<p>${`${line} `.repeat(70)}</p>`.repeat(Math.ceil(20_000_000 / 70 / line.length)),
  ),
  '20 MB of text in short paragraphs': page(`<p>${line}</p>`.repeat(Math.ceil(20_000_000 / line.length))),
  '2 MB of text in one paragraph': page(`<p>${`${line} `.repeat(Math.floor(1_900_000 / line.length))}</p>`),
  '1,000,000 text nodes': page(paragraphs, { script: nodes(1_000_000) }),
  '100,000 nested elements': page(paragraphs, { script: nest(100_000) }),
  '500,000 elements beside the text': page(paragraphs, { script: beside(500_000) }),
  'thousands of navigations': article(navigations(3000)),
  'one word of 5 MB': page(`<p>${'x'.repeat(5_000_000)}</p>${paragraphs}`),
};

/**
 * Elements one inside the other, made by a script, since a parser stops at 512; beyond those they are not displayed,
 * since Chromium itself stands still while it lays out thousands of them.
 */
function nest(count: number): string {
  return `const last = document.querySelector('article p:last-of-type'); const outer = document.createElement('div'); outer.style.display = ${count > 512 ? "'none'" : "''"};
    let inner = outer; for (let k = 1; k < ${count}; k++) inner = inner.appendChild(document.createElement('div'));
    last.after(outer); inner.appendChild(last.cloneNode(true));`;
}

function nodes(count: number): string {
  return `const p = document.querySelector('article').appendChild(document.createElement('p'));
    for (let k = 0; k < ${count}; k++) p.appendChild(document.createTextNode('a ferry '));`;
}

function beside(count: number): string {
  return `const list = document.body.appendChild(document.createElement('div'));
    for (let k = 0; k < ${count}; k++) list.appendChild(document.createElement('span')).textContent = 'ferry';`;
}
