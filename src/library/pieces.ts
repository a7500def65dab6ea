/** How much text is held as such before the browser is given it to hold, UTF-16 units. */
const portion = 4_000_000;

/** Puts pieces of text together as one that the browser holds where it has room: it may be larger than memory. */
export async function gather(pieces: AsyncIterable<string>): Promise<Blob> {
  const parts: Blob[] = [];
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    if (text.length < portion) continue;
    parts.push(new Blob([text]));
    text = '';
  }
  return new Blob([...parts, text]);
}

/** The text of a file (UTF-8) in pieces, for it may be more than a string can hold. */
export async function* piecesOf(file: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for (let from = 0; from < file.size; from += portion) {
    const bytes = await file.slice(from, from + portion).arrayBuffer();
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}
