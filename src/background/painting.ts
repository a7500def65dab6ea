import type { PaintAnswer, PaintRequest } from '../messages.ts';
import type { Options } from '../options.ts';
import { browser } from '../shell/browser.ts';
import { loadOptions } from '../shell/option-store.ts';
import { highlightCss } from './highlight-style.ts';
import { askMarker, findTab } from './reach.ts';

/**
 * Lays the style rules of the highlights over the page. By the extension's own interface, since neither a style
 * element (the page's policy may refuse it, and it would be a node of ours) nor a constructed sheet (Firefox hands
 * none over from content scripts) will do. Laid once: the same rules are taken away first.
 */
async function layStyle(tabId: number, colour: Options['highlight']): Promise<void> {
  const style = { target: { tabId, allFrames: true }, css: highlightCss(colour) };
  await browser.scripting.removeCSS(style);
  await browser.scripting.insertCSS(style);
}

/** Has the tab's reader paint spans of an article's text. */
export async function paint({ tabId, ...request }: PaintRequest & { tabId: number }): Promise<PaintAnswer> {
  const tab = await findTab(tabId);
  if (!tab.ok) return tab;
  const { highlight: colour } = await loadOptions();
  const asked = await askMarker(tab.value, async (marker) => {
    if (request.paints.length > 0) await layStyle(tabId, colour);
    return marker.paint(request);
  });
  return asked.ok ? asked.value : asked;
}
