import { readFileSync } from 'node:fs';
import { readLocales } from './read-locales.ts';

/** What a store shows of the extension in one language. */
export type StoreTexts = { short: string; long: string };

/** The limits of the stores, in characters: Chrome's short description and name, both stores' long text. */
const limits = { short: 132, long: 16_000 } as const;

/** The texts of one locale. */
export function storeTexts(locale: string): StoreTexts {
  const messages = readLocales()[locale] ?? {};
  return {
    short: messages.extension_description?.message ?? '',
    long: readFileSync(`docs/store/${locale}.txt`, 'utf8'),
  };
}

/** What is wrong with the texts of any locale: too long, or cut into other paragraphs than the English text. */
export function checkStoreTexts(): string[] {
  const paragraphs = (text: string): number => text.trim().split('\n\n').length;
  const wanted = paragraphs(storeTexts('en').long);
  return Object.keys(readLocales()).flatMap((locale) => {
    const { short, long } = storeTexts(locale);
    const faults: string[] = [];
    if (short.length > limits.short) faults.push(`${locale}: the short text is too long`);
    if (long.length > limits.long) faults.push(`${locale}: the long text is too long`);
    if (paragraphs(long) !== wanted) faults.push(`${locale}: not as many paragraphs as in English`);
    return faults;
  });
}
