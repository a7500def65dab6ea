import type { View } from '../ui/view.ts';
import { background } from './browser-ports.ts';
import { drawnNode, drawnPage } from './drawing.ts';

/** Keeps the first paint of an article that is kept on disk, where nothing but the kept version and `under` shows in it. */
export function keepDrawing(view: View, under: string): void {
  if (view.state !== 'digest' || view.changes || view.elsewhere) return;
  const { address, version, kept, selection, unselected } = view.digested;
  const root = document.body.firstElementChild;
  if (!kept || selection || unselected || !root) return;
  const drawing = { under, page: drawnPage(), root: drawnNode(root) };
  const send = () => background.keepDrawing({ address, version, drawing });
  setTimeout(() => send().catch(() => undefined)); // After the paint. Where it fails, the next is kept.
}
