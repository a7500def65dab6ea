import { browser } from '../shell/browser.ts';
import { getMessage } from '../shell/i18n.ts';

/** The states of the toolbar button: told by picture and by words, never by colour alone. */
const states = {
  plain: { icon: 'icon', title: 'action_title' },
  article: { icon: 'article', title: 'action_title_article' },
} as const;

/** One of the states of the toolbar button. */
export type ButtonState = keyof typeof states;

const sizes = [16, 32, 48, 128] as const;
const pictures = (name: string): Record<string, string> =>
  Object.fromEntries(sizes.map((size) => [size, `icons/${name}-${size}.png`]));

/** Sets the button's picture and words for one tab; a tab that has gone is no concern. */
export async function signal(tabId: number, state: ButtonState): Promise<void> {
  const { icon, title } = states[state];
  await Promise.allSettled([
    browser.action.setIcon({ tabId, path: pictures(icon) }),
    browser.action.setTitle({ tabId, title: getMessage(title) }),
  ]);
}
