/** The layers of paint, the faintest first: where spans overlap the later layer shows. */
export const layers = ['light', 'medium', 'strong', 'mention', 'spoken', 'sentence', 'current'] as const;

/** One of the layers of paint. */
export type PaintLayer = (typeof layers)[number];

/** The name under which a layer stands in the page's registry: ours alone. */
const nameOf = (layer: PaintLayer): string => `nutgraf-${layer}`;

/** Hue and chroma of each colour that the reader may choose. */
const hues = { amber: '90 0.16', green: '145 0.15', blue: '250 0.13', rose: '10 0.14' } as const;

/** How strongly each layer covers the page, 0–1: text keeps its own colour and its contrast. */
const strengths: Record<PaintLayer, number> = {
  light: 0.16,
  medium: 0.28,
  strong: 0.42,
  mention: 0.3,
  spoken: 0.4,
  sentence: 0.42,
  current: 0.6,
};

const tone = (colour: string): { hue: string; chroma: string } => {
  const chosen = Object.hasOwn(hues, colour) ? hues[colour as keyof typeof hues] : hues.amber;
  const [hue = '', chroma = ''] = chosen.split(' ');
  return { hue, chroma };
};

/**
 * The style rules of the layers. Underlined as well as tinted, so that nothing rests on colour alone; in forced
 * colours the system's own marking colours take over.
 */
export function highlightCss(colour: string): string {
  const { hue, chroma } = tone(colour);
  const rule = (layer: PaintLayer): string =>
    `::highlight(${nameOf(layer)}){background-color:oklch(0.8 ${chroma} ${hue}/${strengths[layer]});` +
    `text-decoration:underline ${layer === 'light' ? '1px' : '2px'} oklch(0.62 ${chroma} ${hue})}`;
  const forced = layers.map((layer) => `::highlight(${nameOf(layer)})`).join(',');
  const system = `@media(forced-colors:active){${forced}{background-color:Mark;color:MarkText}}`;
  return layers.map(rule).join('') + system;
}

/** Paints ranges, in layers, replacing whatever was painted before; no node of the page is touched. */
export function paintRanges(painted: ReadonlyMap<PaintLayer, readonly Range[]>): void {
  layers.forEach((layer, priority) => {
    const ranges = painted.get(layer) ?? [];
    if (ranges.length === 0) {
      CSS.highlights.delete(nameOf(layer));
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(nameOf(layer), highlight);
  });
}

/** Takes all paint away. */
export const clearPaint = (): void => paintRanges(new Map());
