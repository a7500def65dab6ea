import { expect, it } from 'vitest';
import { type Import, importsOf, sourceFiles } from './sources.ts';

/** The contracts at the top of `src`, which bind the rooms together. */
const CONTRACTS = ['messages', 'options', 'option-check', 'paints', 'chosen', 'site-pattern'];
const SCREENS = ['popup', 'panel', 'options-page', 'welcome', 'library', 'gallery', 'prompt'];
const FOR_SCREENS = ['core', 'ui', 'shell', ...CONTRACTS, '_locales'];

/** Who may import whom; a room may always import itself. */
const ALLOWED: Record<string, string[]> = {
  core: [],
  lang: ['core'],
  page: ['core'],
  contracts: ['core', ...CONTRACTS],
  shell: ['core', ...CONTRACTS],
  background: ['core', 'lang', 'shell', ...CONTRACTS],
  content: ['core', 'page', 'shell', ...CONTRACTS],
  ui: ['core', ...CONTRACTS, '_locales'],
  node: ['core', 'lang', 'page', 'shell', ...CONTRACTS],
};

/** Which packages may be named in which rooms; a room that is not listed may name none. */
const PACKAGES: Record<string, RegExp> = {
  page: /^@mozilla\/readability(\/|$)/,
  shell: /^(webextension-polyfill|idb)$/, // Of the first only the types.
  node: /^(node:|linkedom$|parse5$)/,
  ui: /^preact(\/|$)/,
};
const SCREEN_PACKAGES = /^(preact|punycode)(\/|$)/;

const files = sourceFiles('src');
const imports = files.flatMap(importsOf);

function roomOf(path: string): string {
  const [, first = '', second] = path.split('/');
  if (second === undefined) return first.replace(/\.tsx?$/, '');
  return first === 'options' ? 'options-page' : first;
}

function allowed({ from, target }: Import): boolean {
  const room = roomOf(from);
  if (!target.startsWith('src')) return packageAllowed(room, target);
  const other = roomOf(target);
  if (other === room) return true;
  if (room === 'gallery' && SCREENS.includes(other)) return true; // It draws them all.
  if (SCREENS.includes(room)) return FOR_SCREENS.includes(other);
  return (ALLOWED[CONTRACTS.includes(room) ? 'contracts' : room] ?? []).includes(other);
}

function packageAllowed(room: string, name: string): boolean {
  const pattern = SCREENS.includes(room) ? SCREEN_PACKAGES : PACKAGES[room];
  return pattern?.test(name) === true;
}

it('every import follows an arrow of the plan', () => {
  const wrong = imports.filter((one) => !allowed(one)).map(({ from, target }) => `${from} -> ${target}`);
  expect(wrong).toEqual([]);
});

it('the detector, which must be small, stays clear of the shell', () => {
  expect(reach('src/content/detector.ts').filter((path) => path.startsWith('src/shell/'))).toEqual([]);
});

it('no file is reached from itself', () => {
  expect(cycles()).toEqual([]);
});

it('names the extension of every file it imports', () => {
  const bare = imports.filter(({ target }) => target.startsWith('src') && !/\.(tsx?|json|css)$/.test(target));
  expect(bare.map(({ from, target }) => `${from} -> ${target}`)).toEqual([]);
});

/** Everything that is loaded with a file (types are not). */
function reach(start: string): string[] {
  const seen = new Set([start]);
  for (const file of seen) {
    for (const { target } of imports.filter(({ from, typeOnly }) => from === file && !typeOnly))
      seen.add(target);
  }
  return [...seen];
}

/** Files in cycles: what remains after taking away, again and again, those that import nothing left or are imported by nothing left. */
function cycles(): string[] {
  const arrows = imports.filter(({ target }) => target.startsWith('src'));
  const left = new Set(files);
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    const live = arrows.filter(({ from, target }) => left.has(from) && left.has(target));
    const importing = new Set(live.map(({ from }) => from));
    const imported = new Set(live.map(({ target }) => target));
    for (const file of left) if (!importing.has(file) || !imported.has(file)) left.delete(file);
  }
  return [...left];
}
