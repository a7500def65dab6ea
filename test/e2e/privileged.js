// What the driver does inside Firefox's own process; sent as text through Marionette, together
// with the files it imports.
// Plain JavaScript: none of these interfaces of the browser has public types.
/* global Services, ChromeUtils, WebExtensionPolicy, Cu, Ci, PathUtils, gBrowser, PATIENCE */

import { agent, eavesdrop, hand } from './in-content.js';
import { keyIn, menuEntry, panelIn } from './in-window.js';
import { noteProblem, noteRequest } from './notes.js';

const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
const { tabTracker, browserActionFor } = ExtensionParent.apiManager.global;
const top = Services.wm.getMostRecentBrowserWindow() ?? window;

const extensionOf = (id) => WebExtensionPolicy.getByID(id).extension;
const tabOf = (tabId) => tabTracker.getTab(tabId);
const windowOf = (tab) => tab.ownerDocument.defaultView;
const sleep = (ms) => new Promise((resolve) => top.setTimeout(resolve, ms));

async function until(what, look) {
  const end = top.performance.now() + PATIENCE;
  while (top.performance.now() < end) {
    const found = await look();
    if (found) return found;
    await sleep(25);
  }
  throw new Error(`waited in vain: ${what}`);
}

/** The browser element of a view: a tab by its number, the open popup, the panel, or the background page. */
function browserOf(view, id) {
  if (typeof view === 'number') return tabOf(view).linkedBrowser;
  if (view === 'popup') return popupBrowser(id);
  if (view === 'panel') return panelIn(normalWindow(), extensionOf(id).baseURL);
  for (const page of extensionOf(id).views) if (page.viewType === 'background') return page.xulBrowser;
  return undefined;
}

function popupBrowser(id) {
  const base = extensionOf(id).baseURL;
  for (const win of Services.wm.getEnumerator('navigator:browser')) {
    for (const browser of win.document.querySelectorAll('browser.webextension-popup-browser')) {
      if (browser.currentURI?.spec.startsWith(base)) return browser;
    }
  }
  return undefined;
}

/** Sends a task to the view's process; a document that goes away before it answers, or is too late, is an error. */
function inside(browser, task, ...args) {
  if (!browser) throw new Error('the view is gone');
  const { messageManager } = browser;
  const documentNow = () => browser.browsingContext?.currentWindowGlobal?.innerWindowId;
  const before = documentNow();
  const name = `nutgraf:${Math.random()}`;
  const parameters = [name, ...args].map((arg) => JSON.stringify(arg)).join();
  const script = `data:application/javascript;charset=utf-8,${encodeURIComponent(`(${task})(${parameters})`)}`;
  const end = top.performance.now() + PATIENCE;
  return new Promise((resolve, reject) => {
    const settle = (done, value) => {
      top.clearInterval(watch);
      messageManager.removeMessageListener(name, got);
      done(value);
    };
    const got = ({ data }) => {
      if (data.error === undefined) settle(resolve, data.value ?? 'null');
      else settle(reject, new Error(data.error));
    };
    const watch = top.setInterval(() => {
      if (documentNow() !== before) settle(reject, new Error('the document has gone'));
      else if (top.performance.now() > end) settle(reject, new Error('the document did not answer'));
    }, 200);
    messageManager.addMessageListener(name, got);
    messageManager.loadFrameScript(script, false);
  });
}

export const driver = {
  /** Begins to note requests and problems; kept in the first window, which lives as long as the session. */
  watch() {
    const notes = { requests: [], problems: [] };
    notes.request = { observe: (channel) => noteRequest(notes, channel) };
    notes.message = { observe: (message) => noteProblem(notes, message) };
    Services.obs.addObserver(notes.request, 'http-on-opening-request');
    Services.console.registerListener(notes.message);
    Services.ppmm.addMessageListener('nutgraf:console', ({ data }) => {
      if (/^(moz-extension:|https?:\/\/(localhost|127\.0\.0\.1))/.test(data.where)) notes.problems.push(data);
    });
    const script = `data:application/javascript;charset=utf-8,${encodeURIComponent(`(${eavesdrop})()`)}`;
    Services.ppmm.loadProcessScript(script, true);
    top.nutgrafNotes = notes;
  },
  notes: () => (({ requests, problems }) => ({ requests, problems }))(findNotes()),
  forget: () => void Object.assign(findNotes(), { requests: [], problems: [] }),
  base: (id) => extensionOf(id).baseURL,
  async open(url, isPrivate) {
    const win = isPrivate ? await privateWindow() : normalWindow();
    const tab = win.gBrowser.addTrustedTab('about:blank');
    win.gBrowser.selectedTab = tab;
    const number = tabTracker.getId(tab);
    await driver.goto(number, url);
    return number;
  },
  async goto(tabId, url) {
    const browser = tabOf(tabId).linkedBrowser;
    const shown = () => browser.browsingContext.currentWindowGlobal;
    const before = shown()?.innerWindowId;
    browser.fixupAndLoadURIString(url, {
      triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
    });
    const loading = () => browser.browsingContext.webProgress.isLoadingDocument;
    // On the way to another process an empty document stands in for a moment.
    const standIn = () => url !== 'about:blank' && shown().documentURI.spec === 'about:blank';
    const arrived = () => shown() && shown().innerWindowId !== before && !standIn() && !loading();
    await until(`a load of ${url}`, arrived);
  },
  tabAt(prefix) {
    for (const win of Services.wm.getEnumerator('navigator:browser')) {
      for (const tab of win.gBrowser?.tabs ?? []) {
        if (tab.linkedBrowser.currentURI.spec.startsWith(prefix)) return tabTracker.getId(tab);
      }
    }
    return 0;
  },
  activate(tabId) {
    const tab = tabOf(tabId);
    windowOf(tab).gBrowser.selectedTab = tab;
    windowOf(tab).focus();
  },
  narrow(tabId, width) {
    tabOf(tabId).linkedBrowser.style.maxWidth = `${width}px`;
  },
  async close(view, id) {
    if (typeof view === 'number') {
      const tab = tabOf(view);
      const { gBrowser: tabs } = windowOf(tab);
      if (tabs.tabs.length > 1) tabs.removeTab(tab);
      else windowOf(tab).close();
      return;
    }
    popupBrowser(id)?.closest('panel')?.hidePopup();
    await until('the popup to close', () => !popupBrowser(id));
  },
  async closeTabs(id) {
    await driver.close('popup', id);
    const main = normalWindow();
    main.SidebarController.hide();
    for (const win of [...Services.wm.getEnumerator('navigator:browser')]) if (win !== main) win.close();
    const fresh = main.gBrowser.addTrustedTab('about:blank');
    main.gBrowser.selectedTab = fresh;
    for (const tab of [...main.gBrowser.tabs])
      if (tab !== fresh) main.gBrowser.removeTab(tab, { skipPermitUnload: true });
  },
  async clickAction(tabId, id) {
    driver.activate(tabId);
    const win = windowOf(tabOf(tabId));
    // A window that gets the focus a moment later, as after another has closed, would roll its popups up.
    await until('the window to have the focus', () => Services.focus.activeWindow === win);
    await until('the old popup to go', () => !popupBrowser(id));
    browserActionFor(extensionOf(id)).triggerAction(win);
    // The browser first loads a popup out of sight and then swaps it into the panel: only then does it answer.
    await until('the popup', () => {
      const browser = popupBrowser(id);
      return (
        browser?.closest('panel')?.state === 'open' && !browser.browsingContext.webProgress.isLoadingDocument
      );
    });
  },
  hasPanel: (id) => panelIn(normalWindow(), extensionOf(id).baseURL) !== undefined,
  /** Presses the keys of one of our commands, such as `Alt+Shift+J`. */
  pressKeys: (keys) => keyIn(normalWindow(), keys).doCommand(),
  /** Opens the context menu at a point of a tab's page, and chooses our entry there. */
  async chooseFromMenu(tabId, at, id) {
    const win = windowOf(tabOf(tabId));
    await driver.hand(tabId, id, 'menu', at);
    const entry = await until('our entry of the menu', () => menuEntry(win, id));
    win.document.getElementById('contentAreaContextMenu').activateItem(entry);
    await until('the popup', () => popupBrowser(id)?.closest('panel')?.state === 'open');
  },
  run: (view, id, source) => inside(browserOf(view, id), agent, source),
  hand: (view, id, kind, detail) => inside(browserOf(view, id), hand, kind, detail),
  async screenshot(view, id) {
    const browser = browserOf(view, id);
    const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(
      null,
      1,
      'rgb(255,255,255)',
    );
    const canvas = top.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    return canvas.toDataURL('image/png').split(',')[1];
  },
  backgroundState: (id) => extensionOf(id).backgroundState,
  async wake(id) {
    const extension = extensionOf(id);
    if (extension.backgroundState !== 'running') await extension.wakeupBackground();
    await until(
      'the background',
      () => extension.backgroundState === 'running' && browserOf('background', id),
    );
  },
  async stop(id) {
    const extension = extensionOf(id);
    await until('the background to have started', () => extension.backgroundState !== 'starting');
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
    await until('the background to stop', () => extension.backgroundState === 'stopped');
  },
  /** Presses "Allow" in the question that a click of the user has brought up. */
  allow: () => answer('button'),
  /** Presses "Deny" there. */
  deny: () => answer('secondaryButton'),
  async takeHostsAway(id) {
    const path = 'resource://gre/modules/ExtensionPermissions.sys.mjs';
    const { ExtensionPermissions } = ChromeUtils.importESModule(path);
    await ExtensionPermissions.remove(id, { permissions: [], origins: ['*://*/*'] }, extensionOf(id));
  },
  setPreferences(numbers) {
    for (const [name, value] of Object.entries(numbers)) Services.prefs.setIntPref(name, value);
  },
};

/** Answers the question about permissions with one of its two buttons. */
async function answer(name) {
  const find = () => top.document.getElementById('addon-webext-permissions-notification');
  const question = await until('the question', () =>
    find()?.[name] && top.PopupNotifications.panel.state === 'open' ? find() : null,
  );
  question[name].click();
}

function findNotes() {
  for (const win of Services.wm.getEnumerator('navigator:browser'))
    if (win.nutgrafNotes) return win.nutgrafNotes;
  throw new Error('nobody has taken notes');
}

function normalWindow() {
  for (const win of Services.wm.getEnumerator('navigator:browser')) if (win.nutgrafNotes) return win;
  return top;
}

async function privateWindow() {
  const win = normalWindow().OpenBrowserWindow({ private: true });
  await until('the private window', () => win.gBrowserInit?.delayedStartupFinished);
  return win;
}
