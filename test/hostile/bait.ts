/** Characters of every kind that our patterns speak of. */
const alphabet = [
  ...' \t\n\u00a0\u3000\u200b\u00ad',
  ...'aAzZéÉßıœж Жяאبकあ漢ア한',
  ...'0159٣三²½',
  ...'.,;:!?…。、·|/\\_-–—~+*=#@&%$€£<>()[]{}\'"“”„«»‘’「」',
  '\u0301',
  '\u0000',
];

/** Words and characters that stand in the source of a pattern, without its own signs. */
function wordsIn(source: string): string[] {
  const plain = source
    .replace(/\\[pP]\{[^}]*\}|\\[a-zA-Z]|\(\?[:=!<]+/g, ' ')
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/[|()*+?{}^$\\]/g, '\u0001');
  return [...new Set(plain.split(/[\u0001\s]+/).filter((word) => word.length > 0 && word.length < 30))];
}

/** One or two characters for each class of characters in a pattern. */
function samplesOf(source: string, flags: string): string[] {
  const classes = source.match(/\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\[wWsSdD]|(?<!\\)\./g) ?? [];
  const plain = flags.replace(/[gy]/g, '');
  return [...new Set(classes)].flatMap((one) => {
    try {
      const fits = new RegExp(`^${one}$`, plain);
      const found = alphabet.filter((letter) => fits.test(letter));
      return [found[0], found[Math.floor(found.length / 2)]].filter((letter) => letter !== undefined);
    } catch {
      return []; // A piece that is no class by itself.
    }
  });
}

const evenly = <T>(all: readonly T[], most: number): T[] =>
  all.filter((_, at) => Math.floor((at * most) / all.length) !== Math.floor(((at - 1) * most) / all.length));

/** Pieces that, repeated, may make a pattern try the same text again and again. */
export function pumpsFor(source: string, flags: string): string[] {
  const single = [...new Set([...samplesOf(source, flags), ...evenly(wordsIn(source), 12)])];
  const few = evenly(single, 9);
  const pairs = few.flatMap((one) => few.map((other) => one + other));
  return [...new Set([...single, ' ', 'a', 'A', '1', '.', '\n', 'a ', 'A.', 'Aa ', ...pairs])];
}

/** A bait: the piece repeated up to `length` units, and an end that hardly anything fits. */
export const baitOf = (pump: string, length: number): string =>
  `${pump.repeat(Math.max(1, Math.floor(length / pump.length)))}\u0000!`;
