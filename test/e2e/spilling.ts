/**
 * What does not fit, in the document it runs in: the page itself where it can be scrolled sideways, and every part whose
 * words are wider than it is or that stands out of the window; each by its class or name and its first words.
 */
export function spilling(): string[] {
  const root = document.documentElement;
  const told = (element: Element, how: string) =>
    `${element.className || element.localName}: ${how}: ${(element.textContent ?? '').trim().slice(0, 40)}`;
  const says = (element: Element) => element.textContent !== '' || element.matches('input, select, textarea');
  const isSeen = (element: Element) =>
    says(element) && element.checkVisibility() && !element.closest('.vh, [hidden]');
  const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const isScrolled = (element: Element) => {
    for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
      if (scrolls(at)) return true;
    }
    return false;
  };
  const found = root.scrollWidth > root.clientWidth ? ['the page can be scrolled sideways'] : [];
  for (const element of document.body.querySelectorAll('*')) {
    if (!isSeen(element) || isScrolled(element)) continue;
    const { left, right, width } = element.getBoundingClientRect();
    if (width > 0 && (left < -1 || right > innerWidth + 1)) found.push(told(element, 'out of the window'));
    const { scrollWidth, clientWidth } = element;
    if (clientWidth > 0 && scrollWidth > clientWidth + 1) found.push(told(element, 'wider than its box'));
  }
  return found;
}
