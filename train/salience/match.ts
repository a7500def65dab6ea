import type { JudgedEntity } from './articles.ts';

/** A name as the judged aliases are written: lower case, letters, digits and single spaces. */
export const folded = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}|['’.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(?:the|a|an) /u, '')
    .trim();

/**
 * The judged entity that each found one stands for, by its names; `undefined` where nobody judged it. Each judged
 * entity is given once, to the first of the found ones (call it in the order of the ranking).
 */
export function matchEntities(
  found: readonly { name: string; aliases: readonly string[] }[],
  judged: readonly JudgedEntity[],
): (JudgedEntity | undefined)[] {
  const taken = new Set<JudgedEntity>();
  const aliases = judged.map((entity) => new Set([entity.name, ...entity.aliases].map(folded)));
  return found.map(({ name, aliases: others }) => {
    for (const one of [name, ...others].map(folded)) {
      const match = bestBearer(one, judged, aliases, taken);
      if (match) {
        taken.add(match);
        return match;
      }
    }
    return undefined;
  });
}

/** Of the free entities that bear a name the one titled so, else the one that most readers held central. */
function bestBearer(
  name: string,
  judged: readonly JudgedEntity[],
  aliases: readonly ReadonlySet<string>[],
  taken: ReadonlySet<JudgedEntity>,
): JudgedEntity | undefined {
  const bearers = judged.filter((entity, at) => !taken.has(entity) && aliases[at]!.has(name));
  const titled = bearers.find((entity) => folded(entity.name.replace(/\(.*\)/u, '')) === name);
  return titled ?? bearers.sort((a, b) => b.salience - a.salience)[0];
}
