import { browser, has } from '../shell/browser.ts';
import { getMessage } from '../shell/i18n.ts';

/** The entries of the page's context menu: each with where it appears and the message key of its words. */
const entries = [
  { id: 'page', contexts: ['page'], title: 'menu_page' },
  { id: 'selection', contexts: ['selection'], title: 'menu_selection' },
] as const;

/** Draws the context menu anew; called at install, where the browser has menus. */
export async function drawMenus(): Promise<void> {
  if (!has.menus()) return;
  await browser.contextMenus.removeAll();
  for (const { id, contexts, title } of entries) {
    browser.contextMenus.create({ id, contexts: [...contexts], title: getMessage(title) });
  }
}

/** Opens the popup for a menu entry; the click has granted the page to us. */
export async function menuChosen(): Promise<void> {
  await browser.action.openPopup().catch(() => undefined); // No window in front to open it in.
}
