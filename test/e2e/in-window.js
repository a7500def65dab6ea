// What the driver looks for in a window of Firefox; sent along with `privileged.js`.

/** The document in the window's sidebar, if it is one below the address. */
export function panelIn(win, base) {
  const frame = win.SidebarController.browser?.contentDocument;
  const browser = frame?.getElementById('webext-panels-browser');
  return browser?.currentURI?.spec.startsWith(base) ? browser : undefined;
}

/** What the window has bound to the keys of an extension's command, such as `Alt+Shift+J`. */
export function keyIn(win, keys) {
  const letter = keys.split('+').at(-1).toUpperCase();
  const bound = win.document.querySelectorAll('keyset[id^="ext-keyset-id"] key');
  return [...bound].find((key) => key.getAttribute('key')?.toUpperCase() === letter);
}
