import { type ComponentChild, render } from 'preact';
import '../ui/later/main.ts';
import { makeWords } from '../ui/words.ts';
import { WordsContext } from '../ui/words-context.ts';
import { localeMessages } from './locale.ts';

const query = new URLSearchParams(location.search);

/** What the address asks for; `fallback` where it does not say. */
export const asked = (name: string, fallback: string): string => query.get(name) ?? fallback;

/** Draws into the page, with the locale, direction, theme and text size that the address asks for. */
export function draw(content: ComponentChild): void {
  const locale = asked('locale', 'en');
  const words = makeWords(localeMessages(locale), locale);
  const root = document.documentElement;
  root.lang = words.locale;
  root.dir = asked('dir', words.direction);
  root.dataset.theme = asked('theme', 'system');
  root.style.fontSize = `${asked('size', '100')}%`;
  const direction = root.dir === 'rtl' ? 'rtl' : 'ltr';
  render(
    <WordsContext.Provider value={{ ...words, direction }}>{content}</WordsContext.Provider>,
    document.body,
  );
}

/** For what a state cannot do: the gallery only shows. */
export const nothing = (): void => undefined;
