/**
 * The interfaces that some browser lacks (Firefox for Android has none of them), each with whether it exists
 * here; nothing else in the program asks for their existence, but `store/session` for its store's. Each stands alone, so
 * that a script holds those that it asks for.
 */
import { browser } from './browser.ts';

/** Menus over pages. */
export const menus = (): boolean => browser.contextMenus !== undefined;

/** Keyboard commands. */
export const commands = (): boolean => browser.commands !== undefined;

/** A sidebar, as Firefox has. */
export const sidebar = (): boolean => (browser as { sidebarAction?: unknown }).sidebarAction !== undefined;

/** A side panel, as Chromium has. */
export const sidePanel = (): boolean => (browser as { sidePanel?: unknown }).sidePanel !== undefined;

/** Windows of which there may be several. */
export const windows = (): boolean => browser.windows !== undefined;

/** Storage that the browser shares between devices. */
export const sync = (): boolean => browser.storage?.sync !== undefined;
