import type { Paint, PaintAnswer } from '../messages.ts';
import { loadOptions } from '../shell/option-store.ts';
import { askReader, findTab } from './reach.ts';

/** Has the tab's reader paint spans of an article's text. */
export async function paint(request: { tabId: number; text: string; paints: Paint[] }): Promise<PaintAnswer> {
  const tab = await findTab(request.tabId);
  if (!tab.ok) return tab;
  const { highlight: colour } = await loadOptions();
  const { text, paints } = request;
  const asked = await askReader(tab.value, false, (reader) => reader.paint({ text, colour, paints }));
  return asked.ok ? asked.value : asked;
}
