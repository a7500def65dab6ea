/**
 * Opens an address in a new tab the way a link does. The tabs interface would do as well, but for Firefox, which
 * resolves text fragments only where a reader's own click leads.
 */
export function openAddress(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.target = '_blank';
  link.rel = 'noreferrer';
  link.click();
}
