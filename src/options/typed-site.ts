import { isSitePattern, toSitePattern } from '../site-pattern.ts';

/**
 * Why something typed is taken for no site: it is none; it is no web page's address; it covers every site; it is a
 * pattern, but not of the form that browsers take.
 */
export type NoSite = 'site' | 'scheme' | 'everywhere' | 'pattern';

/** The pattern of the site that a reader has typed, or why there is none. */
export type TypedSite = { pattern: string } | { wrong: NoSite };

const wrong = (why: NoSite): TypedSite => ({ wrong: why });

/** A scheme stands before a colon; what follows a host's colon is a number, its port. */
const schemeOf = (text: string): string | undefined =>
  /^([a-z][a-z\d+.-]*):(?!\d+(?:[/?#]|$))/i.exec(text)?.[1]?.toLowerCase();

/** The host of an address as the browser writes it: lower case, other letters than Latin ones in their ASCII form. */
function hostOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  return new URL(address).hostname.replace(/\.$/, '') || undefined;
}

/** Whether a host, typed without a scheme, is more than some word or number: a name with a dot, an IP address, localhost. */
function isPlainHost(host: string, typed: string): boolean {
  if (/^\d+(?:\.\d+){3}$/.test(host)) return typed.includes(host); // The browser takes 12 for 0.0.0.12.
  return host === 'localhost' || host.startsWith('[') || /\.[^.]*[a-z]/.test(host);
}

/** A pattern with its host in the browser's spelling; a scheme and a path that are left out are any. */
function readPattern(text: string): TypedSite {
  const whole = text.includes('://') ? text : `*://${text}`;
  const [, scheme = '', host = '', path = '/*'] = /^([^:/]*):\/\/([^/]*)(\/\S*)?$/.exec(whole) ?? [];
  if (!/^(?:\*|https?|)$/i.test(scheme)) return wrong('scheme');
  if (host === '*') return wrong('everywhere');
  const [any, name] = host.startsWith('*.') ? ['*.', host.slice(2)] : ['', host];
  const spelled = /[*:@]/.test(name.replace(/^\[.*\]$/, '')) ? undefined : hostOf(`https://${name}/`);
  const pattern = `${scheme.toLowerCase()}://${any}${spelled ?? ''}${path}`;
  return isSitePattern(pattern) ? { pattern } : wrong('pattern');
}

/** Reads what a reader types for a site: `example.org`, an address, or a match pattern. */
export function readSite(typed: string): TypedSite {
  const text = typed.trim();
  if (text === '<all_urls>') return wrong('everywhere');
  const scheme = schemeOf(text);
  if (scheme !== undefined && !/^https?$/.test(scheme)) return wrong('scheme');
  if (text.includes('*')) return readPattern(text);
  const host = hostOf(scheme === undefined ? `https://${text.replace(/^\/\//, '')}` : text);
  if (host === undefined) return wrong('site');
  if (scheme === undefined && (text.includes('@') || !isPlainHost(host, text))) return wrong('site');
  const pattern = toSitePattern(`https://${host}/`);
  return pattern === undefined ? wrong('site') : { pattern };
}
