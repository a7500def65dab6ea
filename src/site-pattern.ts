/** The optional permission by which the detector may look at every page. */
export const allSites = '*://*/*';

/** Whether a permission, as the browser names it, covers every site. */
export const coversAll = (pattern: string): boolean =>
  /^(?:<all_urls>|(?:\*|https?):\/\/\*\/\*)$/.test(pattern);

/**
 * A site pattern is a match pattern for web pages of some host: `*://*.example.org/*`. It names no port, which Firefox
 * takes in none, and never every host: what holds everywhere has an option of its own.
 */
const shape = /^(\*|https?):\/\/((?:\*\.)?[a-z\d_-]+(?:\.[a-z\d_-]+)*|\[[\da-f:]+\])\/(\S*)$/;

/** Whether something is a match pattern for http or https pages of some site. */
export const isSitePattern = (pattern: unknown): boolean =>
  typeof pattern === 'string' && pattern.length <= 500 && shape.test(pattern);

/** The pattern of the whole site that a page lies on, by its address; none for what is no web page. */
export function toSitePattern(address: string): string | undefined {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  const bare = hostname.replace(/^www\./, '');
  const pattern = /\.[^.]*[a-z][^.]*$/.test(bare) ? `*://*.${bare}/*` : `*://${hostname}/*`;
  return isSitePattern(pattern) ? pattern : undefined;
}

const matchesHost = (pattern: string, host: string): boolean => {
  if (!pattern.startsWith('*.')) return pattern === host;
  const base = pattern.slice(2);
  return host === base || host.endsWith(`.${base}`);
};

/** Glob match in linear time: `*` stands for any run of characters. */
function matchesPath(pattern: string, path: string): boolean {
  const parts = pattern.split('*');
  const first = parts[0] ?? '';
  if (parts.length === 1) return path === first;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  const last = parts.at(-1) ?? '';
  return path.length - last.length >= at && path.endsWith(last);
}

/** Whether an address lies on a site pattern. */
export function matchesSite(pattern: string, address: string): boolean {
  const parts = shape.exec(pattern);
  if (!parts || !URL.canParse(address)) return false;
  const url = new URL(address);
  const scheme = url.protocol.slice(0, -1);
  if (scheme !== 'http' && scheme !== 'https') return false;
  if (parts[1] !== '*' && parts[1] !== scheme) return false;
  return (
    matchesHost(parts[2] ?? '', url.hostname) && matchesPath(`/${parts[3] ?? ''}`, url.pathname + url.search)
  );
}
