import { browser } from '../shell/browser.ts';
import * as has from '../shell/has.ts';
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

/** Of which tab something was chosen, and whether that was its selection: until the popup that opens asks for it. */
let chosen: { tabId: number | undefined; selection: boolean } | undefined;

/** Opens the popup for a menu entry; the click has granted the page to us. */
export async function menuChosen(
  { menuItemId }: { menuItemId: unknown },
  tab?: { id?: number },
): Promise<void> {
  chosen = { tabId: tab?.id, selection: menuItemId === 'selection' };
  await browser.action.openPopup().catch(() => {
    chosen = undefined; // No window in front to open it in.
  });
}

/** Whether the menu had a tab's selection read, or all of its page; nothing where the menu had no part in it. Told once. */
export function chosenInMenu(tabId: number): boolean | undefined {
  const selection = chosen?.tabId === tabId ? chosen.selection : undefined;
  chosen = undefined;
  return selection;
}
