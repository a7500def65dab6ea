import type { Mention } from '../entity.ts';
import type { Lexicon } from '../fallback/lexicon.ts';

/** What parts a name from a label or another name before it: "MIRA | Ann Lee". */
const bars = /\s[|•·]\s/u;

/** Degrees, orders and seats in parliament, written after a name: "Ann Lee OBE". */
const honours = /(?:,?\s(?:[CDKMO]BE|[KQ]C|M[ES]?P|Ph\.?D|M\.?D)\.?){1,6}$/u;

/** Where an envoy serves, written before the name: "ambassador to the UN Ida Marlow". */
const ofBody = /^(?:U\.?[KNS]|E\.?U|NATO)\.?\s(?=\S+\s\S)/u;

/** "Butte, Mont.", "Port Ellery, D.C.": a state in short is none of the place's names. */
const inShort = /^(?:\p{Lu}\.?){1,3}$|\.$/u;

/**
 * The names that a mention holds: without a label before a bar, an order behind a person, a people and a trade before
 * a firm ("Belgian bank Dorla"); a place and the land it lies in, "Port Ellery, Norland", are two.
 */
export function bareNames(text: string, mention: Mention, lexicon: Lexicon): Mention[] {
  const name = text.slice(mention.start, mention.end);
  if (name.includes(',') && mention.kind === 'place') return placesIn(name, mention);
  const isPerson = mention.kind === 'person';
  let start = 0;
  for (let bar = bars.exec(name); bar; bar = bars.exec(name.slice(start))) start += bar.index + bar[0].length;
  start += isPerson ? (ofBody.exec(name)?.[0].length ?? 0) : tradeLength(name.slice(start), lexicon);
  // "Dorla: Rivals In Reliability" of a headline; titles of works may hold a colon.
  const colon = mention.kind === 'work' ? -1 : name.indexOf(': ');
  const end = colon > 0 ? colon : name.length - ((isPerson && honours.exec(name)?.[0].length) || 0);
  return start < end ? [{ ...mention, start: mention.start + start, end: mention.start + end }] : [];
}

/** The places that commas part: "Port Ellery, near Halden" names both. */
function placesIn(name: string, mention: Mention): Mention[] {
  const found: Mention[] = [];
  for (const { 0: part, index } of name.matchAll(/[^,]+/gu)) {
    const lead = /^\s*(?:\p{Ll}+\s)*/u.exec(part)![0].length;
    const rest = part.slice(lead).trimEnd();
    if (rest === '' || (found.length > 0 && inShort.test(rest))) continue;
    const start = mention.start + index + lead;
    found.push({ ...mention, start, end: start + rest.length });
  }
  return found;
}

/** Length of "Franco-Belgian bank " before the name; 0 where the name opens otherwise. */
function tradeLength(name: string, lexicon: Lexicon): number {
  const lead = /^(?:\p{L}+-)?(\p{Lu}\p{L}+)((?: \p{Ll}+)+) (?=\p{Lu})/u.exec(name);
  if (!lead || !lexicon.peopleWords.has(lexicon.lower(lead[1]!))) return 0;
  const common = lead[2]!.trim().split(' ');
  const joined = common.some((word) => lexicon.joinerWords.has(word) || lexicon.articleWords.has(word));
  return joined ? 0 : lead[0].length;
}
