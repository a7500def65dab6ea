import type { Span } from '../text.ts';

/** The marks that are counted, each with all its forms. */
const forms = {
  quoteMarks: '"“”«»„‟「」『』＂',
  question: '?？؟',
  exclamation: '!！',
  brackets: '([（',
  commas: ',，、،',
  colons: ':;：；',
};

/** A kind of mark. */
export type Mark = keyof typeof forms;
/** By kind of mark: how many each sentence has. */
export type Marks = Readonly<Record<Mark, Float32Array>>;

const names = Object.keys(forms) as Mark[];

/** By UTF-16 unit: number of the kind from 1, 0 for all else. */
const kinds = new Uint8Array(65536);
names.forEach((name, at) => {
  for (const form of forms[name]) kinds[form.charCodeAt(0)] = at + 1;
});

/** More of a mark in one sentence say no more. */
const MOST = 9;
/** Only the beginning of monstrous sentences is looked at. */
const LONGEST = 2000;

/** Counts the marks of all sentences in one pass. */
export function countMarks(text: string, sentences: readonly Span[]): Marks {
  const columns = names.map(() => new Float32Array(sentences.length));
  sentences.forEach(({ start, end }, s) => {
    const stop = Math.min(end, start + LONGEST);
    for (let at = start; at < stop; at++) {
      const kind = kinds[text.charCodeAt(at)]!;
      if (kind > 0 && columns[kind - 1]![s]! < MOST) columns[kind - 1]![s]!++;
    }
  });
  return Object.fromEntries(names.map((name, at) => [name, columns[at]!])) as Marks;
}
