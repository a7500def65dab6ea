import type { Lexicon } from '../fallback/lexicon.ts';
import type { Form } from './forms.ts';

/**
 * Pairs `[acronym, full]` of forms (indices) that are one: defined in the text by a parenthesis in either
 * direction, or the acronym spells the initials of the longer name.
 */
export function acronymPairs(text: string, forms: readonly Form[], lexicon: Lexicon): [number, number][] {
  const pairs = definedPairs(text, forms);
  const defined = new Set(pairs.map(([short]) => short));
  const byInitials = new Map<string, number>();
  forms.forEach((form, at) => {
    for (const initials of spellings(form, lexicon))
      if (!byInitials.has(initials)) byInitials.set(initials, at);
  });
  forms.forEach((form, at) => {
    if (!form.acronym || defined.has(at)) return;
    const full = byInitials.get(form.words[0]!);
    if (full !== undefined && full !== at) pairs.push([at, full]);
  });
  return pairs;
}

const longestGap = 4;

/** "Full Name (FN)" and "FN (Full Name)": two mentions with nothing but a parenthesis between them. */
function definedPairs(text: string, forms: readonly Form[]): [number, number][] {
  const places = forms.flatMap((form, at) => form.mentions.map((mention) => ({ ...mention, at })));
  places.sort((a, b) => a.start - b.start);
  const pairs: [number, number][] = [];
  for (let next = 1; next < places.length; next++) {
    const before = places[next - 1]!;
    const after = places[next]!;
    const gap = text.slice(before.end, after.start);
    if (gap.length > longestGap || !/^['’s]*\s?[(（]["“„«]?$/u.test(gap)) continue;
    if (!/^["”“»]?\s?[)）,;]/u.test(text.slice(after.end, after.end + 3))) continue;
    const [first, second] = [forms[before.at]!, forms[after.at]!];
    if (first.acronym === second.acronym || isDateline(text, first, after.end)) continue;
    const [short, full] = first.acronym ? [before.at, after.at] : [after.at, before.at];
    if (fits(forms[short]!, forms[full]!)) pairs.push([short, full]);
  }
  return pairs;
}

/** "PORT ELLERY, Northshire (AP) —": the agency behind a place is none of its names. */
const isDateline = (text: string, place: Form, end: number): boolean =>
  (place.votes.place ?? 0) > 0 && /^[)）]\s?[—–-]/.test(text.slice(end, end + 3));

/** A defined acronym need not spell every initial, but it shares its first letter or most letters in order. */
function fits(short: Form, full: Form): boolean {
  if (full.words.length < 2 && full.words[0]!.length < 2 * short.words[0]!.length) return false;
  const letters = [...short.words[0]!];
  const name = full.words.join('');
  let at = -1;
  for (const letter of letters) {
    at = name.indexOf(letter, at + 1);
    // In translation ("Rotes Kreuz (ICRC)") the letters differ: organisations with two words are believed.
    if (at < 0) return full.words.length > 1 && (full.votes.organization ?? 0) > 0;
  }
  return true;
}

/** The first letters of words. */
export const initialsOf = (words: readonly string[]): string => words.map((word) => word[0]).join('');

/** The initials a name may go by: of all its words, of those that are no small words, without a country before them. */
function spellings(form: Form, lexicon: Lexicon): string[] {
  if (form.words.length < 2 || (form.votes.person ?? 0) > (form.votes.organization ?? 0)) return [];
  const big = form.words.filter((word) => !lexicon.joinerWords.has(word) && !lexicon.particleWords.has(word));
  const variants = [big, form.words];
  const [first = ''] = big;
  if (lexicon.regionNames.codes.has(first) || lexicon.peopleWords.has(first)) variants.push(big.slice(1));
  const spelled = variants.map(initialsOf);
  // A name that begins with an acronym lends all its letters: U.S. Postal Service, USPS.
  if (/^(?:\p{Lu}\.?){2,3}\s/u.test(form.text)) spelled.push(first + initialsOf(big.slice(1)));
  // "US Senate" is not spelled by the "US" that it begins with.
  return [...new Set(spelled)].filter((initials) => initials.length >= 2 && initials !== form.words[0]);
}
