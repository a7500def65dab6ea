import { type Kind, kinds } from '../kinds.ts';
import { mix } from '../tokens/hash.ts';
import { findRow } from './fingerprints.ts';
import type { NameList } from './index.ts';

/**
 * The kind of the name of a joined hash, where it is listed among those that nearly always mean the same sort of thing
 * (by the number of the kind); `none` where that list knows it to name nobody.
 */
export function knownKind(known: NameList, hash: number): Kind | 'none' | undefined {
  const row = findRow(known.entries, mix(hash));
  return row < 0 ? undefined : (kinds[known.kinds[row]!] ?? 'none');
}
