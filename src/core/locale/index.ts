import type { Language } from '../language.ts';
import { platformWords } from './platform.ts';
import type { LocaleWords } from './words.ts';

const asked = new Map<string, LocaleWords | undefined>();

/** The words of dates and numbers of a language: its own table, else what the platform knows; nothing where it knows none. */
export function localeOf({ tag, locale }: Language): LocaleWords | undefined {
  if (locale) return locale;
  if (!asked.has(tag)) asked.set(tag, platformWords(tag));
  return asked.get(tag);
}
