import type { NameList } from '../gazetteer/index.ts';
import { knownKind } from '../gazetteer/known-kinds.ts';
import { joinedHash } from '../gazetteer/lookup.ts';
import { Mark } from '../gazetteer/marks.ts';
import type { Kind } from '../kinds.ts';
import type { Context } from './context.ts';

/** A name that the tagger has found: its tokens `[first, last]` and its kind. */
export type Found = { first: number; last: number; kind: Kind };

/** What stands before somebody's name. */
const CALLED = Mark.title | Mark.honorific;

/**
 * Whether a known name may stand here in its usual sense: a place's is a team's, too; the Amazon with an article is the
 * river; a person called Black is no group, and Judge Fox no broadcaster.
 */
function isUsual({ marks }: Context, { first, kind }: Found, known: Kind | 'none'): boolean {
  const before = marks[first - 1]!;
  if (kind === 'organization') return known !== 'place';
  if (kind === 'place') return (before & Mark.article) === 0;
  return kind !== 'person' || (known !== 'group' && (before & CALLED) === 0);
}

/**
 * The names with the kinds that are `known` of them; without those that are known to name nobody. What the text uses
 * once in another sense, or calls somebody by (after "Ida Ferrari" Ferrari is a person), is left as it was found.
 */
export function settleKinds(context: Context, found: readonly Found[], known: NameList): Found[] {
  const { tokens } = context;
  const others = new Set<number>();
  const looked = found.map((name) => {
    const { first, last, kind } = name;
    const hash = joinedHash(tokens, first, last);
    const usual = knownKind(known, hash);
    if (kind === 'person' && first < last) others.add(tokens.folded[last]!);
    else if (usual && !isUsual(context, name, usual)) others.add(hash);
    return { name, hash, usual };
  });
  return looked.flatMap(({ name, hash, usual }) => {
    if (!usual || others.has(hash)) return name;
    return usual === 'none' ? [] : { ...name, kind: usual };
  });
}
