import type { Sentence } from '../sentence.ts';
import { entriesFrom, entryOfBlock } from './entries.ts';
import type { Kind } from './kind.ts';
import type { Reading } from './reading.ts';

/** Fewest items of a list that makes an article, and the most that a title's number may promise. */
const FEWEST = 3;
const MOST = 101;

const NUMBERED = /^(?:#|№|Nr\.? ?|No\.? ?|第)?(\d{1,3})(?:[.):：、]|位|$|\s?[–—-]\s)\s*(?!\d)/u;

/** Blocks with numbers that go up or down by one: where the items of the list start. */
function numberedIn({ blocks }: Reading): number[] {
  const found = blocks.flatMap(({ head, type }, block) => {
    const match = type === 'table' ? null : NUMBERED.exec(head);
    return match ? [{ block, number: Number(match[1]) }] : [];
  });
  const steady = found.every(({ number }, at) => at === 0 || Math.abs(number - found[at - 1]!.number) === 1);
  const ends = [found[0]?.number, found.at(-1)?.number];
  return steady && ends.includes(1) ? found.map(({ block }) => block) : [];
}

/** The number that the title promises: `7 ways to save water`. */
function promised(title: string): number | undefined {
  const match =
    /(?<![\d.,:/$€£-])(\d{1,3})(?![\d.,:/%]|\s?(?:%|percent|prozent|million|billion|milli|euro|dollar|years?|jahre|ans|años|anos|anni|jaar))/u.exec(
      title,
    );
  const number = Number(match?.[1]);
  return number >= FEWEST && number < MOST ? number : undefined;
}

/** So many times more or fewer items than promised still keep the promise: pages leave some out, or number their steps. */
const AMISS = 2;

/** Where the items start: at their numbers, or at as many headings as the title promises. */
function itemStarts(reading: Reading): number[] {
  const numbered = numberedIn(reading);
  const count = promised(reading.title);
  if (numbered.length >= FEWEST) return keeps(numbered.length, count) ? numbered : [];
  const headings = reading.blocks.flatMap(({ type }, block) => (type === 'heading' ? [block] : []));
  return count !== undefined && Math.abs(headings.length - count) <= 1 ? headings.slice(-count) : [];
}

const keeps = (items: number, count = items): boolean => items * AMISS >= count && items <= count * AMISS;

/** Words that are names or figures in most entries of a programme: place, street, date, price. */
const ENTRY_SHARE = 0.55;

/** Whether a line is an entry of a programme (`Until 3 May at the Town Hall, 12 Mill Lane; tickets 5 pounds`). */
function isEntry(line: string): boolean {
  const words = line.slice(0, 300).split(/[\s–-]+/);
  const plain = words.filter((word) => /^\P{L}*[\p{Ll}\p{Lo}]/u.test(word) && !/\d/.test(word)).length;
  return words.length > 3 && words.length - plain >= ENTRY_SHARE * words.length;
}

/** What a sentence keeps of its score whose item has none that stands alone. */
const LEANING = 0.3;

/** Items that only lean on what is not shown with them come after the others. */
function behindOthers(sentences: readonly Sentence[]): Sentence[] {
  const alone = new Set(
    sentences.flatMap(({ group, barred, leansOn }) => (barred || leansOn !== undefined ? [] : [group])),
  );
  return sentences.map((sentence) =>
    alone.has(sentence.group) ? sentence : { ...sentence, score: sentence.score * LEANING },
  );
}

/** A list as an article: at most one sentence of each item. */
export const listicle: Kind = {
  name: 'listicle',
  detect: (reading) => {
    const starts = itemStarts(reading);
    const inProse = starts.length >= FEWEST && starts.length * 2 <= reading.sentences.length;
    return inProse && promised(reading.title) !== undefined ? { name: 'listicle' } : undefined;
  },
  shape: (reading, sentences) => {
    const owner = entryOfBlock(
      entriesFrom(itemStarts(reading), reading.blocks.length),
      reading.blocks.length,
    );
    const grouped = sentences.map((sentence) => {
      const item = owner[sentence.block];
      if (item === undefined) return sentence;
      const tells = !sentence.minor && !isEntry(reading.article.text.slice(sentence.start, sentence.end));
      return { ...sentence, group: item, ...(tells ? {} : { barred: true as const }) };
    });
    return behindOthers(grouped);
  },
};
