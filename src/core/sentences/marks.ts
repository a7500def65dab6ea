/** Marks that can end a sentence in the scripts whose points we look at closely; others are the segmenter's. */
export const isTerminal = (char: string): boolean => TERMINALS.has(char);

/** Marks that close what was opened before the end: quotation marks and brackets. */
export const isCloser = (char: string): boolean => CLOSERS.has(char);

/** Marks that open a quotation or a bracket, or may do so. */
export const isOpener = (char: string): boolean => OPENERS.has(char);

/** White space in the sense of the language: `\s`, which covers line ends, no-break and ideographic spaces. */
export function isSpace(code: number): boolean {
  if (code === 32 || (code >= 9 && code <= 13)) return true;
  return code > 127 && SPACES.has(code);
}

const TERMINALS = new Set('.!?…‥。！？．｡؟۔।॥։።‼⁇⁈⁉');
const CLOSERS = new Set('"\'”’»›)]}」』】）》〉］｣＂');
const OPENERS = new Set('"\'“‘«‹„‚([{「『【（《〈［｢¿¡');
const SPACES = new Set([
  0x85, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a,
  0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
]);
