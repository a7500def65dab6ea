import { browser } from './browser.ts';

/** The words of the interface for a key of `_locales`; the empty string where there is none. */
export const getMessage = (key: string, substitutions: string[] = []): string =>
  browser.i18n.getMessage(key, substitutions);

/** BCP 47 tag of the language that the interface is in. */
export const interfaceLanguage = (): string => browser.i18n.getUILanguage();
