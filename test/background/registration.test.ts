import { beforeEach, expect, it, vi } from 'vitest';
import { MadeArea } from '../shell/made-browser.ts';

type Script = { id: string; matches?: string[]; excludeMatches?: string[] };
type Asked = { origins: string[] };

const made = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../src/shell/browser.ts', () => ({
  get browser() {
    return made.browser;
  },
  has: { sync: () => true },
}));

const { settleDetector } = await import('../../src/background/registration.ts');

const site = '*://*.example.org/*';
const all = '*://*/*';
let registered: Script[];
let sync: MadeArea;
let local: MadeArea;

/** A browser that lets the extension see the given sites, and refuses patterns that are none to it. */
function browserThatAllows(allowed: string[], odd: string[] = []): void {
  const contains = async ({ origins }: Asked) => {
    if (origins.some((origin) => odd.includes(origin))) throw new Error('Invalid match pattern');
    return origins.every((origin) => allowed.includes(origin));
  };
  made.browser = {
    storage: { local, sync },
    permissions: { contains, getAll: async () => ({ origins: allowed }) },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: Script[]) => void registered.push(...scripts),
      updateContentScripts: async (scripts: Script[]) => void registered.splice(0, 1, ...scripts),
      unregisterContentScripts: async () => void registered.splice(0),
      executeScript: async () => [],
    },
    tabs: { query: async () => [] },
  };
}

beforeEach(() => {
  registered = [];
  local = new MadeArea();
  sync = new MadeArea();
});

const matches = () => registered.map(({ matches, excludeMatches }) => ({ matches, excludeMatches }));

it('where all sites are allowed the detector runs on all', async () => {
  sync.values = { detection: 'everywhere' };
  browserThatAllows([all]);
  await settleDetector();
  expect(matches()).toEqual([{ matches: [all], excludeMatches: [] }]);
});

it('where the browser withholds all sites until a click it runs nowhere, and what was registered goes', async () => {
  sync.values = { detection: 'everywhere' };
  registered = [{ id: 'detector', matches: [all] }];
  browserThatAllows([]);
  await settleDetector();
  expect(registered).toEqual([]);
});

it('where the browser, or an administrator, allows only some sites it runs on these', async () => {
  sync.values = { detection: 'everywhere' };
  browserThatAllows([site]);
  await settleDetector();
  expect(matches()).toEqual([{ matches: [site], excludeMatches: [] }]);
});

it('under “never” it runs on the sites that are marked always, and nowhere else', async () => {
  local.values = { 'option:sites': [{ pattern: site, rule: 'always' }] };
  browserThatAllows([all, site]);
  await settleDetector();
  expect(matches()).toEqual([{ matches: [site], excludeMatches: [] }]);
});

it('a permission that is held although nothing lights up is not made use of', async () => {
  browserThatAllows([all]);
  await settleDetector();
  expect(registered).toEqual([]);
});

it('a pattern that the browser does not take stops no other', async () => {
  const odd = '*://odd_name/*';
  sync.values = { detection: 'chosen' };
  local.values = {
    'option:sites': [
      { pattern: odd, rule: 'always' },
      { pattern: site, rule: 'always' },
      { pattern: odd, rule: 'never' },
    ],
  };
  browserThatAllows([site], [odd]);
  await settleDetector();
  expect(matches()).toEqual([{ matches: [site], excludeMatches: [] }]);
});
