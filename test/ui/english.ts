import messages from '../../src/_locales/en/messages.json' with { type: 'json' };
import { lookUp } from '../../src/gallery/locale.ts';
import { makeWords, type Words } from '../../src/ui/words.ts';

/** The interface in English, looked up as the browser would. */
export const english: Words = makeWords((key, fillings) => lookUp(messages, key, fillings), 'en-GB');

/** English words for a reader of another language, whose numbers and plurals these are. */
export const wordsFor = (tag: string): Words =>
  makeWords((key, fillings) => (key === 'locale_tag' ? tag : lookUp(messages, key, fillings)), tag);
