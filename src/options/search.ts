import {
  type OptionName,
  type OptionRow,
  type Options,
  optionNames,
  optionRows,
  type Section,
} from '../options.ts';
import type { Words } from '../ui/words.ts';
import { articleLanguages, interfaceLanguages } from './article-languages.ts';
import type { Device } from './device.ts';
import { sayChoice } from './editors/editor.ts';
import { sayPattern } from './editors/sites.tsx';
import { helpFor } from './explained.ts';
import { sayPermission } from './install-permissions.ts';
import { isOfUse } from './option-row.tsx';

/** The sections that stand after the options themselves. */
export const further = ['languages', 'permissions', 'file', 'about'] as const;

/** Any of the sections of the page. */
export type AnySection = Section | (typeof further)[number];

/** Accents and points of Latin, Greek and Cyrillic, Hebrew and Arabic letters; the vowels of Indic scripts are letters. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;

/** The form under which words are found: lower case as the locale has it, without accents, the Turkish ı an i. */
export const fold = (text: string, locale: string): string =>
  text.toLocaleLowerCase(locale).normalize('NFKD').replace(accents, '').replaceAll('ı', 'i');

/** Whether each word that is sought stands in a text; nothing sought stands in all. */
export function makeMatcher(sought: string, locale: string): (text: string) => boolean {
  const needles = fold(sought, locale).split(/\s+/).filter(Boolean);
  return (text) => {
    const folded = fold(text, locale);
    return needles.every((needle) => folded.includes(needle));
  };
}

/** All the words of an option's row. */
export function wordsOf(name: OptionName, words: Words): string {
  const row: OptionRow = optionRows[name];
  const choices = 'choices' in row ? row.choices : [];
  const stems = [`option_${name}`, ...choices.map((choice) => `choice_${name}_${choice}`)];
  const helps = stems.map((stem) => helpFor(stem, words) ?? '');
  const said = choices.map((choice) => sayChoice(name, choice, words));
  return [words.t(`option_${name}`), ...said, ...helps].join(' ');
}

/** The words of what stands in a section besides its options. */
const besides: Partial<Record<AnySection, (words: Words, device: Device) => string[]>> = {
  keys: ({ t }, { commands }) => [
    t('shortcuts_title'),
    t('shortcuts_change'),
    // Firefox has null where a command has no description.
    ...commands.flatMap(({ description, shortcut }) => [description ?? '', shortcut ?? '']),
  ],
  keeping: ({ t }) => [t('library_clear'), t('library_title')],
  languages: ({ t, language }) => [
    t('languages_articles'),
    ...[...interfaceLanguages, ...Object.values(articleLanguages).flat()].map(language),
    t('languages_others'),
    t('languages_othersHelp'),
  ],
  permissions: (words, { held, install }) => [
    words.t('permission_all'),
    words.t('permission_give'),
    ...held.map(sayPattern),
    ...install.map((name) => `${name} ${sayPermission(name, words)}`),
  ],
  file: ({ t }) => [t('file_export'), t('file_import'), t('options_resetAll')],
  about: ({ t }, { version, credits }) => [
    t('about_version', version),
    t('about_licence'),
    t('about_credits'),
    t('about_licences'),
    ...Object.values(credits ?? {}).flatMap((rows) => rows.map(({ name }) => name)),
    t('welcome_private'),
    t('about_private'),
    t('about_check'),
  ],
};

/** What of a section is shown: its options, and whether what stands besides them is. */
export type Found = { names: OptionName[]; rest: boolean };

/** Searches the page: a section whose title fits is shown whole, of any other what fits. */
export function searchSections(
  sought: string,
  options: Options,
  words: Words,
  device: Device,
): (section: AnySection) => Found {
  const matches = makeMatcher(sought, words.locale);
  return (section) => {
    const names = optionNames.filter(
      (name) => optionRows[name].section === section && isOfUse(name, options),
    );
    if (matches(words.t(`section_${section}`))) return { names, rest: true };
    const rest = besides[section]?.(words, device) ?? [];
    return { names: names.filter((name) => matches(wordsOf(name, words))), rest: rest.some(matches) };
  };
}
