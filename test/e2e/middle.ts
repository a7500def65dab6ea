/** Middle of the first match, in CSS pixels of the viewport, after it has been scrolled into view. */
export function middleOf(selector: string): { x: number; y: number } | null {
  const found = document.querySelector(selector);
  found?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = found?.getBoundingClientRect();
  if (!box?.width) return null;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
