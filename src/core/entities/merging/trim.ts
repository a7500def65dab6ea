import type { Language } from '../../language.ts';
import type { Mention } from '../entity.ts';
import { type Lexicon, lexiconOf } from '../fallback/lexicon.ts';
import { isTitle } from '../fallback/offices.ts';
import type { Kind } from '../kinds.ts';
import { joinParts } from './join.ts';
import { bareNames } from './parts.ts';

const openings = /^[\s\p{Po}\p{Ps}\p{Pi}"'`–—-]+/u;
const closings = /(?<![\s"'`’»”“)\]}>,;:!?–—-])[\s"'`’»”“)\]}>,;:!?–—-]+$/u;
const longestName = 160;

/**
 * The mentions in order and free of overlaps, each cut to the bare name: without quotation marks, leading
 * articles, forms of address and titles (those belong to the role), without a possessive's ending.
 */
export function trimMentions(text: string, mentions: readonly Mention[], language: Language): Mention[] {
  const lexicon = lexiconOf(language);
  const sound = mentions.filter(
    ({ start, end }) => start >= 0 && end <= text.length && start < end && end - start <= longestName,
  );
  sound.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mention[] = [];
  let end = 0;
  for (const mention of sound) {
    if (mention.start < end) continue;
    end = mention.end;
    for (const part of bareNames(text, mention, lexicon)) {
      const cut = trimMention(text, part, lexicon);
      if (cut.start < cut.end) kept.push(cut);
    }
  }
  return joinParts(text, kept, lexicon);
}

function trimMention(text: string, mention: Mention, lexicon: Lexicon): Mention {
  let { start, end } = mention;
  const written = text.slice(start, end);
  start += openings.exec(written)?.[0].length ?? 0;
  end -= closings.exec(written)?.[0].length ?? 0;
  if (start >= end) return { ...mention, start: end, end };
  end -= lexicon.possessive.exec(text.slice(start, end))?.[0].length ?? 0;
  return { ...mention, start: start + leadLength(text.slice(start, end), mention, lexicon), end };
}

/** Length of the articles and (before people) titles and openers of sentences that a name opens with; never the whole name. */
function leadLength(name: string, { kind }: Mention, lexicon: Lexicon): number {
  for (let at = 0; ; ) {
    const rest = name.slice(at);
    const elided = /^(\p{L}+)['’](?=\p{Lu})/u.exec(rest);
    const word = /^([^\s]+)\s+(?=\S)/u.exec(rest);
    const office = kind === 'person' ? officeLength(rest, lexicon) : 0;
    if (elided && isElision(elided[1]!, kind, lexicon)) at += elided[0].length;
    else if (office > 0) at += office;
    else if (word && kind === 'place' && sides.test(word[1]!)) at += word[0].length;
    else if (word && isShed(lexicon.lower(word[1]!).replace(/\.$/u, ''), kind, lexicon)) at += word[0].length;
    else return at;
  }
}

/** Length of an office of several words before a person: "Vice President Harlan", "Prime Minister Ida Marlow". */
function officeLength(name: string, lexicon: Lexicon): number {
  const words = /^((?:\S+\s+){1,2}?)(\S+)\s+(?=\S)/u.exec(name);
  if (!words || !lexicon.officeWords.has(lexicon.lower(words[2]!))) return 0;
  const modifiers = words[1]!.trim().split(/\s+/u);
  return modifiers.every((word) => lexicon.modifierWords.has(lexicon.lower(word))) ? words[0].length : 0;
}

/** "l’Europe" and "L’Europe", but not "D’Alema" or "L’Oréal". */
const isElision = (word: string, kind: Kind, lexicon: Lexicon): boolean =>
  lexicon.elisions.has(lexicon.lower(word)) && (kind === 'place' || word === lexicon.lower(word));

/** "southern Gaza" is in Gaza; "Southern Cross" is a name. */
const sides = /^(?:(?:north|south)?(?:ea|we)st|north|south)(?:ern)?$/;

const isShed = (word: string, kind: Kind, lexicon: Lexicon): boolean =>
  (lexicon.articleWords.has(word) && kind !== 'work') ||
  (kind === 'person' &&
    (lexicon.addressWords.has(word) ||
      isTitle({ lower: word, capital: true }, lexicon) ||
      lexicon.adverbWords.has(word)));
