import { readOptions } from '../../option-check.ts';
import type { Options } from '../../options.ts';
import type { Words } from '../words.ts';
import { optionsKey, rawOptions } from './remembered.ts';

/** The options of last time; the defaults where there are none. */
export function rememberedOptions(): Options {
  try {
    const stored: unknown = JSON.parse(rawOptions() ?? '{}');
    return readOptions(stored as Record<string, unknown>);
  } catch {
    return readOptions({}); // Storage refused or garbled: the right options arrive in a moment.
  }
}

/** What of the options the first paint needs; site lists and the like are no business of this store. */
const seenAtOpening = ({ sites, promptHidden, neverKept, voice, ...rest }: Options): Partial<Options> => rest;

/** Remembers options for the next opening. */
export function rememberOptions(options: Options): void {
  try {
    localStorage.setItem(optionsKey, JSON.stringify(seenAtOpening(options)));
  } catch {
    // Storage refused: the next opening begins with the defaults and corrects itself.
  }
}

/** Gives the page the reader's theme and text size. */
export function applyLook({ theme, textSize }: Pick<Options, 'theme' | 'textSize'>): void {
  const root = document.documentElement;
  root.dataset.theme = theme;
  root.style.fontSize = textSize === 100 ? '' : `${textSize}%`;
}

/** Gives the page the language and direction of the interface. */
export function applyWords({ locale, direction }: Words): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = direction;
}
