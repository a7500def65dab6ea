import type { Lexicon } from '../fallback/lexicon.ts';
import type { Merged } from './index.ts';

/**
 * For each entity the index of the one it is kin to without being the same: a people's word and its country
 * ("Norwegian", "Norway"); `undefined` where the article names no such pair.
 */
export function relatedOf(entities: readonly Merged[], lexicon: Lexicon): (number | undefined)[] {
  const codes = entities.map((entity) => codeOf(entity, lexicon));
  const places = new Map<string, number>();
  const groups = new Map<string, number>();
  entities.forEach(({ kind }, at) => {
    const code = codes[at];
    if (!code) return;
    const known = kind === 'place' ? places : kind === 'group' ? groups : undefined;
    if (known && !known.has(code)) known.set(code, at);
  });
  return entities.map(({ kind }, at) => {
    const code = codes[at];
    if (!code) return undefined;
    return kind === 'group'
      ? places.get(code)
      : kind === 'place' && places.get(code) === at
        ? groups.get(code)
        : undefined;
  });
}

/** The region that a country's name or a people's word stands for. */
function codeOf({ kind, names }: Merged, lexicon: Lexicon): string | undefined {
  for (const words of names) {
    const name = words.join(' ');
    const code =
      kind === 'group'
        ? lexicon.peopleWords.get(name)
        : kind === 'place'
          ? lexicon.countries.get(name)
          : undefined;
    if (code) return code;
  }
  return undefined;
}
