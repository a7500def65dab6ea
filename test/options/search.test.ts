import { expect, it } from 'vitest';
import type { Device } from '../../src/options/device.ts';
import { type AnySection, makeMatcher, searchSections } from '../../src/options/search.ts';
import { defaultOptions } from '../../src/options.ts';
import { english } from '../ui/english.ts';

const device = {
  held: ['*://*.example.org/*'],
  install: ['activeTab', 'contextMenus'],
  commands: [
    { name: '_execute_action', description: null, shortcut: null },
    { name: 'open-panel', description: 'Open the panel beside the page', shortcut: 'Alt+Shift+B' },
  ],
  version: '1.2.3',
} as unknown as Device;

const find = (sought: string, section: AnySection) =>
  searchSections(sought, defaultOptions, english, device)(section);

it.each([
  ['ı', 'I', 'tr'],
  ['ISI', 'ısı', 'tr'],
  ['isi', 'ISI', 'tr'],
  ['İstanbul', 'istanbul', 'tr'],
  ['resume', 'Résumé', 'fr'],
  ['RESUMÉ', 'résume', 'fr'],
  ['ubersicht', 'Übersicht', 'de'],
  ['елка', 'Ёлка', 'ru'],
  ['שלום', 'שָׁלוֹם', 'he'],
  ['دائما', 'دائمًا', 'ar'],
  ['หน้า', 'หน้า', 'th'],
  ['tone  dark', 'A dark tone', 'en'],
])('%s finds %s in %s', (sought, text, locale) => {
  expect(makeMatcher(sought, locale)(text)).toBe(true);
});

it('the vowels of Indic scripts are no accents', () => {
  expect(makeMatcher('कि', 'hi')('का')).toBe(false);
});

it('an option is found by its name, its explanation and its choices', () => {
  expect(find('sepia', 'look').names).toEqual(['theme']);
  expect(find('click the button', 'detection').names).toEqual(['detection']);
});

it.each<[string, AnySection]>([
  ['example.org', 'permissions'],
  ['activeTab', 'permissions'],
  ['context menu', 'permissions'],
  ['portuguese', 'languages'],
  ['licences', 'about'],
  ['1.2.3', 'about'],
  ['load settings', 'file'],
  ['alt+shift+b', 'keys'],
  ['clear the library', 'keeping'],
])('%s finds what stands in the section %s', (sought, section) => {
  expect(find(sought, section).rest).toBe(true);
});

it('a section whose title fits is shown whole', () => {
  expect(find(english.t('section_look'), 'look')).toEqual({
    names: ['theme', 'textSize', 'highlight'],
    rest: true,
  });
});

it('what stands nowhere is found nowhere', () => {
  expect(find('zebra', 'permissions')).toEqual({ names: [], rest: false });
  expect(find('zebra', 'look')).toEqual({ names: [], rest: false });
});
