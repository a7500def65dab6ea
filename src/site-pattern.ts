/** The optional permission by which the detector may look at every page. */
export const allSites = '*://*/*';

/** Whether a permission, as the browser names it, covers every site. */
export const coversAll = (pattern: string): boolean =>
  /^(?:<all_urls>|(?:\*|https?):\/\/\*\/\*)$/.test(pattern);

/** A site pattern is a match pattern for web pages: `*://*.example.org/*`; bare host names are widened to one. */
const shape = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*\s]+)\/(\S*)$/;

/** Whether a string is a match pattern for http or https pages. */
export const isSitePattern = (pattern: string): boolean => pattern.length <= 500 && shape.test(pattern);

/** The pattern of a whole site out of what a reader types or is on: `example.org`, an address, or a pattern. */
export function toSitePattern(typed: string): string | undefined {
  const text = typed.trim();
  if (text.includes('*')) return isSitePattern(text) ? text : undefined;
  const address = /^https?:\/\//.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname, port } = new URL(address);
  if (hostname === '' || !/^[^\s*]+$/.test(hostname)) return undefined;
  const bare = hostname.replace(/^www\./, '');
  const isName = /[a-z]/i.test(bare) && bare.includes('.') && !port;
  const pattern = isName ? `*://*.${bare}/*` : `*://${hostname}/*`;
  return isSitePattern(pattern) ? pattern : undefined;
}

const matchesHost = (pattern: string, host: string): boolean => {
  if (pattern === '*') return true;
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
