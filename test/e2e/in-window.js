// What the driver looks for in a window of Firefox; sent along with `privileged.js`.

/** The document in the window's sidebar, if it is one below the address. */
export function panelIn(win, base) {
  const frame = win.SidebarController.browser?.contentDocument;
  const browser = frame?.getElementById('webext-panels-browser');
  return browser?.currentURI?.spec.startsWith(base) ? browser : undefined;
}

/** Our entry of the page's context menu, once that is open and has it; closes the menu if it was another's. */
export function menuEntry(win, id) {
  const menu = win.document.getElementById('contentAreaContextMenu');
  if (menu.state !== 'open') return undefined;
  const mark = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  return menu.querySelector(`menuitem[id^="${mark}-menuitem-"]`) ?? undefined;
}

/** What the window has bound to the keys of an extension's command, such as `Alt+Shift+J`. */
export function keyIn(win, keys) {
  const letter = keys.split('+').at(-1).toUpperCase();
  const bound = win.document.querySelectorAll('keyset[id^="ext-keyset-id"] key');
  return [...bound].find((key) => key.getAttribute('key')?.toUpperCase() === letter);
}
