import { browser } from '../shell/browser.ts';
import * as has from '../shell/has.ts';

type SidePanel = { open(where: { windowId: number }): Promise<void> };
type SidebarAction = { open(): Promise<void> };

const sidePanel = (): SidePanel => (browser as unknown as { sidePanel: SidePanel }).sidePanel;
const sidebarAction = (): SidebarAction =>
  (browser as unknown as { sidebarAction: SidebarAction }).sidebarAction;

/**
 * Opens the side panel (Chromium) or the sidebar (Firefox) beside the tab. Must run in the reader's gesture,
 * before anything is awaited.
 */
export async function openPanel(tab?: { windowId?: number }): Promise<void> {
  if (has.sidebar()) return sidebarAction().open();
  if (has.sidePanel() && tab?.windowId !== undefined) return sidePanel().open({ windowId: tab.windowId });
}
