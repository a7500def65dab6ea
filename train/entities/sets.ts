import { readRows } from '../data.ts';
import { detokenize } from './detokenize.ts';

/** A name in a document: where, and its label (`PER`, `ORG`, `LOC`, `MISC`). */
export type GoldSpan = { start: number; end: number; label: string };

/** A document of a labelled set as running text; sentences are on lines of their own. */
export type GoldDocument = { text: string; spans: GoldSpan[] };

type Row = { doc: number; tokens: string[]; tags: string[] };

const SENTENCES_OF_A_LOOSE_DOCUMENT = 15;

/** The rows of a set by document; a set without documents is cut into pieces of neighbouring sentences. */
function groupRows(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  const loose = new Set(rows.map((row) => row.doc)).size === 1;
  let last: number | undefined;
  for (const row of rows) {
    if (row.tokens[0] === '-DOCSTART-') continue;
    const group = groups[groups.length - 1];
    if (group && row.doc === last && !(loose && group.length >= SENTENCES_OF_A_LOOSE_DOCUMENT))
      group.push(row);
    else groups.push([row]);
    last = row.doc;
  }
  return groups;
}

/** The spans of IOB2 tags over placed tokens. */
function spansOf(tags: readonly string[], places: readonly { start: number; end: number }[], offset: number) {
  const spans: GoldSpan[] = [];
  let open: GoldSpan | undefined;
  tags.forEach((tag, i) => {
    const label = tag.slice(2);
    const place = places[i]!;
    if (tag[0] === 'I' && open?.label === label) open.end = place.end + offset;
    else if (tag === 'O') open = undefined;
    else {
      open = { start: place.start + offset, end: place.end + offset, label };
      spans.push(open);
    }
  });
  return spans;
}

/** The documents of one labelled set, `ner/en-web-dev`. */
export function readGold(folder: string, set: string): GoldDocument[] {
  const language = set.replace(/^.*\//, '').slice(0, 2);
  return groupRows(readRows<Row>(folder, set)).map((rows) => {
    let text = '';
    const spans: GoldSpan[] = [];
    for (const row of rows) {
      if (text) text += '\n';
      const sentence = detokenize(row.tokens, language);
      spans.push(...spansOf(row.tags, sentence.places, text.length));
      text += sentence.text;
    }
    return { text, spans };
  });
}
