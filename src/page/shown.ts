/** Whether a node is shown, as far as the browser can tell; asked only when anchoring, since it costs a layout. */
export function isShown(node: Text): boolean {
  const parent = node.parentElement;
  if (!parent || typeof parent.checkVisibility !== 'function') return parent !== null;
  return parent.checkVisibility({ visibilityProperty: true });
}
