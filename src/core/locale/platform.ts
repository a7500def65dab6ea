import { dateTables } from './dates.ts';
import { knownToPlatform } from './known.ts';
import { measureTables } from './measures.ts';
import type { LocaleWords } from './words.ts';

/**
 * The words of dates and numbers that the platform knows of a language; nothing where it does not know it. Slow (some
 * sixty formatters are made) and a little different from platform to platform: the shipped languages bring theirs along.
 */
export function platformWords(tag: string): LocaleWords | undefined {
  if (!knownToPlatform(tag)) return undefined;
  const parts = new Intl.NumberFormat(`${tag}-u-nu-latn`).formatToParts(1234567.8);
  const mark = (type: string) => parts.find((part) => part.type === type)?.value;
  return {
    ...dateTables(tag),
    ...measureTables(tag),
    decimal: mark('decimal') ?? '.',
    group: mark('group') ?? ',',
  };
}
