/** Ranges under one name of the page's highlight registry. */
export type PaintedLayer = { name: string; ranges: readonly Range[] };

/**
 * Paints ranges, replacing whatever stood under the same names; where they overlap the later layer shows, and a
 * layer without ranges is taken away. No node of the page is touched.
 */
export function paintRanges(layers: readonly PaintedLayer[]): void {
  layers.forEach(({ name, ranges }, priority) => {
    if (ranges.length === 0) {
      CSS.highlights.delete(name);
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  });
}
