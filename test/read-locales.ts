import { readdirSync, readFileSync } from 'node:fs';

/** The messages of one locale by their keys. */
export type Messages = Record<
  string,
  { message: string; placeholders?: Record<string, { content: string }> }
>;

/** All locales as they are in the source, by folder name. */
export const readLocales = (): Record<string, Messages> =>
  Object.fromEntries(
    readdirSync('src/_locales').map((locale) => [
      locale,
      JSON.parse(readFileSync(`src/_locales/${locale}/messages.json`, 'utf8')) as Messages,
    ]),
  );
