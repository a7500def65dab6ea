/**
 * What windows-1252 has at 0x80–0x9F (WHATWG Encoding Standard, index windows-1252). Node 20 decodes these bytes as the
 * control characters of latin-1.
 */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** How much of a page is searched for the name of its encoding, in bytes (HTML standard, prescan). */
const HEAD = 1024;

const byteOrderMarks: readonly [readonly number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** The encoding that a byte order mark tells, if there is one. */
export const markedEncoding = (bytes: Uint8Array): string | undefined =>
  byteOrderMarks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];

/** The encoding that a page names in its head; what names UTF-16 there can be no UTF-16 (HTML standard). */
function namedEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const named = /<meta[^<>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  return /^utf-?16/i.test(named) ? 'utf-8' : named;
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder(); // An encoding that nobody knows.
  }
}

/** The text of a page's bytes, in the encoding that its first bytes tell or name; UTF-8 where they name none that is known. */
export function decodePage(bytes: Uint8Array): string {
  const decoder = decoderFor(markedEncoding(bytes) ?? namedEncoding(bytes));
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
}
