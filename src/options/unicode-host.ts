/** The parameters of Punycode (RFC 3492, section 5). */
const base = 36;
const least = 1;
const most = 26;
const skew = 38;
const damp = 700;

/** How the bias follows the last delta (RFC 3492, section 6.1). */
function adapt(delta: number, count: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? damp : 2));
  rest += Math.floor(rest / count);
  let bias = 0;
  for (; rest > ((base - least) * most) / 2; bias += base) rest = Math.floor(rest / (base - least));
  return bias + Math.floor(((base - least + 1) * rest) / (rest + skew));
}

/** What a digit stands for: a to z, then 0 to 9; `NaN` for anything else. */
const digit = (character: string): number =>
  /^[a-z\d]$/.test(character) ? (Number.parseInt(character, base) + 26) % base : Number.NaN;

/** Decodes one label without its `xn--` (RFC 3492, section 6.2); throws a `RangeError` where it is none. */
function decode(label: string): string {
  const cut = label.lastIndexOf('-');
  const points = [...label.slice(0, Math.max(0, cut))].map((character) => character.codePointAt(0) ?? 0);
  let [point, index, bias] = [128, 0, 72];
  let digits = [...label.slice(cut + 1)];
  while (digits.length > 0) {
    const before = index;
    for (let [weight, step] = [1, base]; ; step += base) {
      const value = digit(digits[0] ?? '');
      digits = digits.slice(1);
      index += value * weight;
      const threshold = Math.min(most, Math.max(least, step - bias));
      if (!(value >= threshold)) break;
      weight *= base - threshold;
    }
    bias = adapt(index - before, points.length + 1, before === 0);
    point += Math.floor(index / (points.length + 1));
    index %= points.length + 1;
    points.splice(index++, 0, point);
  }
  return String.fromCodePoint(...points);
}

/** A host in the letters of its language, as its readers write it: `xn--mnchen-3ya.de` is `münchen.de`. */
export function unicodeHost(host: string): string {
  return host
    .split('.')
    .map((label) => {
      try {
        return (label.startsWith('xn--') && decode(label.slice(4))) || label;
      } catch {
        return label; // Not well-formed: shown as it is.
      }
    })
    .join('.');
}
