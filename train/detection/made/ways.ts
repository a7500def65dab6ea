/** A number from the address, so that each page is made in one of several ways, always the same. */
export const wayOf = (url: string, ways: number): number =>
  [...url].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) >>> 0, 7) % ways;

/** Shorter paragraphs are no story's. */
const PARAGRAPH = 80;

/** The paragraphs of a page that are long enough to be a story's. */
export const paragraphs = (document: Document): Element[] =>
  [...document.querySelectorAll('p')].filter(
    (paragraph) => (paragraph.textContent ?? '').trim().length > PARAGRAPH,
  );

/** The element that holds most of the story's paragraphs itself. */
export function storyOf(prose: readonly Element[]): Element | undefined {
  const counts = new Map<Element, number>();
  for (const { parentElement } of prose)
    if (parentElement) counts.set(parentElement, (counts.get(parentElement) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}

/** Markup of a text. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
