/** Ranges under one name of the page's highlight registry. */
export type PaintedLayer = { name: string; ranges: readonly Range[] };

/**
 * Paints ranges of one window (a frame's has a registry of its own), replacing whatever stood under the same names;
 * where they overlap the later layer shows, and a layer without ranges is taken away. No node of the page is touched.
 */
export function paintRanges(view: typeof globalThis, layers: readonly PaintedLayer[]): void {
  const { highlights } = view.CSS;
  layers.forEach(({ name, ranges }, priority) => {
    if (ranges.length === 0) {
      highlights.delete(name);
      return;
    }
    const highlight = new view.Highlight(...ranges);
    highlight.priority = priority;
    highlights.set(name, highlight);
  });
}
