/** Longer rows, in UTF-16 units, are passed over: far above what an article with all its versions takes. */
const longest = 100_000_000;

const outside = /["[\]{}]/g;
const inside = /["\\]/g;

/** Rows stand in a list of the outermost object: this many brackets are open around them. */
const around = 2;

/** Cuts a JSON text that comes in pieces into its rows, so that no more than one row is held at a time. */
export type RowCutter = {
  /** Takes the next piece; answers the texts of the rows that end in it. One that is too long becomes `null`. */
  push(piece: string): string[];
  /** The text without its rows, each of which is a 0 in it: it is JSON where the whole is. */
  frame(): string;
};

/** A cutter for the lists and objects that stand in the lists of a JSON object. */
export function rowCutter(): RowCutter {
  let depth = 0;
  let quoted = false;
  let escaped = false;
  let frame = '';
  let row = '';
  const keep = (text: string) => {
    if (depth <= around) frame += frame.length > longest ? '' : text;
    else row += row.length > longest ? '' : text;
  };
  const open = (before: string) => {
    keep(depth === around ? `${before}0` : before);
    depth += 1;
  };
  const close = (before: string): string[] => {
    keep(before);
    depth -= 1;
    if (depth !== around) return [];
    const ended = row.length > longest ? 'null' : row;
    row = '';
    return [ended];
  };
  /** Takes one sign of the text; `from` is the first unit that is not kept yet. Answers that of the rest. */
  const take = (piece: string, from: number, at: number, rows: string[]): number => {
    const sign = piece[at] ?? '';
    if (sign === '"') quoted = !quoted;
    else if (sign === '{' || sign === '[') {
      open(piece.slice(from, at));
      return at;
    } else if (sign === '}' || sign === ']') {
      rows.push(...close(piece.slice(from, at + 1)));
      return at + 1;
    }
    return from;
  };
  const push = (piece: string): string[] => {
    const rows: string[] = [];
    let from = 0;
    let at = escaped && piece !== '' ? 1 : 0;
    if (piece !== '') escaped = false;
    for (;;) {
      const sign = quoted ? inside : outside;
      sign.lastIndex = at;
      const found = sign.exec(piece);
      if (!found) break;
      from = take(piece, from, found.index, rows);
      at = found.index + (found[0] === '\\' ? 2 : 1);
      escaped = at > piece.length;
    }
    keep(piece.slice(from));
    return rows;
  };
  return { push, frame: () => frame };
}
