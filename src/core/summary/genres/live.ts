import { entriesFrom, entryOfBlock } from './entries.ts';
import type { Kind } from './kind.ts';
import { hasPhrase, type Reading } from './reading.ts';

/** Fewest timed entries of a text whose title says that it is live, and of one whose title doesn't. */
const FEWEST_NAMED = 3;
const FEWEST = 5;

const TIME =
  /^(?:\p{L}{1,10}[ ,:.]+)?(\d{1,2})[:.h](\d{2})(?:\s?([ap])\.?m\.?)?(?!\d|\s?%)(?:\s*(?:GMT|UTC|BST|CET|CEST|[ECMP][SD]?T|Uhr|Uhr:|h)\b)?/iu;

type Start = { block: number; minutes: number; time: string };

/** Blocks that begin with a time of day: an entry of a live blog starts at each. */
function startsIn({ blocks }: Reading): Start[] {
  return blocks.flatMap(({ head }, block) => {
    // Without something like it the pattern need not be made.
    const match = /\d[:.hH]\d\d/.test(head) && TIME.exec(head);
    if (!match) return [];
    const hours = (Number(match[1]) % 12) + (isLate(match) ? 12 : 0);
    const minutes = (match[3] ? hours : Number(match[1])) * 60 + Number(match[2]);
    return Number(match[1]) < 25 && Number(match[2]) < 60 ? [{ block, minutes, time: match[0].trim() }] : [];
  });
}

const isLate = (match: RegExpExecArray): boolean => match[3]?.toLowerCase() === 'p';

/** Whether later entries stand below earlier ones. */
const isAscending = (starts: readonly Start[]): boolean => {
  let steps = 0;
  for (let at = 1; at < starts.length; at++)
    steps += Math.sign(starts[at]!.minutes - starts[at - 1]!.minutes);
  return steps > 0;
};

/** A live blog: entries with their times, the newest of which count most. */
export const live: Kind = {
  name: 'live',
  detect: (reading) => {
    const starts = startsIn(reading).length;
    const named = hasPhrase(reading.title, reading.rules.live);
    return starts >= (named ? FEWEST_NAMED : FEWEST) ? { name: 'live' } : undefined;
  },
  shape: (reading, sentences) => {
    const starts = startsIn(reading);
    const owner = entryOfBlock(
      entriesFrom(
        starts.map(({ block }) => block),
        reading.blocks.length,
      ),
      reading.blocks.length,
    );
    const last = starts.length - 1;
    const newest = isAscending(starts) ? (entry: number) => last - entry : (entry: number) => entry;
    return sentences.map((sentence) => {
      const entry = owner[sentence.block];
      if (entry === undefined) return sentence;
      return { ...sentence, group: newest(entry), time: starts[entry]!.time };
    });
  },
};
