import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes the popup's style sheet as a script that puts it on the page: Chromium looks through each sheet that an
 * extension's page links to for words of the interface, and holds up the scripts after it (first paint 20 ms later where
 * the background is stopped).
 * @param {string} folder of the built target
 */
export function writeLook(folder) {
  const sheet = join(folder, 'popup/main.css');
  const css = JSON.stringify(readFileSync(sheet, 'utf8').trim());
  const script = `{const s=new CSSStyleSheet;s.replaceSync(${css});document.adoptedStyleSheets=[s]}\n`;
  writeFileSync(join(folder, 'popup/look.js'), script);
  rmSync(sheet);
}
