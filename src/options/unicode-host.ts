import { toUnicode } from 'punycode/punycode.es6.js';

/** A host in the letters of its language, as its readers write it: `xn--mnchen-3ya.de` is `münchen.de`. */
export function unicodeHost(host: string): string {
  try {
    return toUnicode(host) || host;
  } catch {
    return host; // Not well-formed: shown as it is.
  }
}
