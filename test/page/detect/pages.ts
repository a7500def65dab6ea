import { parsePage } from '../../../src/node/dom.ts';
import { readFeatures } from '../../../src/page/detect/features.ts';
import { REASONS } from '../../../src/page/detect/reasons.ts';

const SENTENCES = [
  'The harbour council voted on Tuesday evening to close the old ferry terminal for two years while its rotten pilings are replaced.',
  'Passengers will board at the fish quay instead, which the port says can take four boats an hour once the new ramp is built.',
  'Critics, among them the island’s two schools, fear that pupils will miss the first lesson whenever the wind turns north.',
  'The work costs eleven million crowns, most of it from the region, and should begin as soon as the seals have left the basin.',
  'A second vote on the timetable is planned for March, after the shipping line has shown its figures to the public.',
];

/** So many paragraphs of running text. */
export const prose = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<p>${SENTENCES[at % SENTENCES.length]}</p>`).join('\n');

/** So many headlines of other stories, each a link of its own. */
export const teasers = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) =>
      `<li><h3><a href="/s/${at}">Ferry terminal number ${at} closes for repairs</a></h3><img src="${at}.jpg"></li>`,
  ).join('\n');

/** A whole page around a body. */
export const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body>${body}</body></html>`;

/** The features of a page by their names. */
export function featuresOf(html: string, url = 'https://news.example/'): Record<string, number> {
  const values = readFeatures(parsePage(html, url), url);
  return Object.fromEntries(REASONS.map(([name], at) => [name, values[at]!]));
}
