import type { Names } from './names.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

const written: Record<string, Names> = { pl, ru, uk };

/** Endings of adjectives by their nominative: nominative, genitive, accusative and the other cases. */
const PATTERNS: Record<string, string> = {
  i: 'i,iego,i,im,im,iemu',
  y: 'y,ego,y,ym,ym,emu',
  a: 'a,iej,ą,ą,iej',
  ej: 'a,ej,ą,ą,ej',
  ий: 'ий,ого,ий,ому,им,ом',
  ый: 'ый,ого,ый,ому,ым,ом',
  ая: 'ая,ой,ую,ой,ой,ой',
  ое: 'ое,ого,ое,ому,им,ом',
  ие: 'ие,их,ие,им,ими,их',
  ые: 'ые,ых,ые,ым,ыми,ых',
};

const MOST_CASES = 6;

/** The endings of a word; none where it stays as it is. */
function endingsOf(word: string): { stem: string; endings: string[] } {
  const [stem = '', own] = word.split(':');
  if (own !== undefined) return { stem, endings: own.split(',') };
  const [adjective = '', pattern] = word.split('/');
  return { stem: adjective, endings: (PATTERNS[pattern ?? ''] ?? '').split(',') };
}

/** All cases of one name. */
function casesOf(name: string): string[] {
  const words = name.split(' ').map(endingsOf);
  const cases = Array.from({ length: MOST_CASES }, (_, at) =>
    words.map(({ stem, endings }) => stem + (endings[at] ?? endings.at(-1)!)).join(' '),
  );
  return [...new Set(cases)];
}

/** Organisations, or places, of several words in every case of the language; none where it has no list. */
export const declinedNames = (tag: string, kind: keyof Names): string[] =>
  (written[tag]?.[kind] ?? []).flatMap(casesOf);
