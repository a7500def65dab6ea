import { highlightName, type Layer, layers } from '../messages.ts';
import type { Options } from '../options.ts';

/** Hue and chroma (OKLCH) of each colour that the reader may choose. */
const colours: Record<Options['highlight'], { hue: number; chroma: number }> = {
  amber: { hue: 90, chroma: 0.16 },
  green: { hue: 145, chroma: 0.15 },
  blue: { hue: 250, chroma: 0.13 },
  rose: { hue: 10, chroma: 0.14 },
};

/** How strongly each layer covers the page, 0–1: text keeps its own colour and its contrast. */
const strengths: Record<Layer, number> = {
  light: 0.16,
  medium: 0.28,
  strong: 0.42,
  mention: 0.3,
  spoken: 0.4,
  sentence: 0.42,
  current: 0.6,
};

const selectorOf = (layer: Layer): string => `::highlight(${highlightName(layer)})`;

/**
 * The style rules of the highlights. Underlined as well as tinted, so that nothing rests on colour alone; in
 * forced colours the system's own marking colours take over.
 */
export function highlightCss(colour: Options['highlight']): string {
  const { hue, chroma } = colours[colour];
  const rule = (layer: Layer): string =>
    `${selectorOf(layer)}{background-color:oklch(0.8 ${chroma} ${hue}/${strengths[layer]});` +
    `text-decoration:underline ${layer === 'light' ? '1px' : '2px'} oklch(0.62 ${chroma} ${hue})}`;
  const system = `@media(forced-colors:active){${layers.map(selectorOf).join(',')}{background-color:Mark;color:MarkText}}`;
  return layers.map(rule).join('') + system;
}
