import { type Kind, kinds } from '../../src/core/entities/kinds.ts';
import { mix } from '../../src/core/entities/tokens/hash.ts';
import { namesOf } from './known.ts';
import { kindsOfKnown } from './known-kinds.ts';
import { nameHash } from './name-lists.ts';
import { packFingerprints } from './pack.ts';

/** The sections of the names whose kind is known. */
export function packKnownKinds(): Map<string, Uint8Array> {
  const found = new Map<number, number>();
  for (const [kind, table] of Object.entries(kindsOfKnown)) {
    const number = kind === 'none' ? kinds.length : kinds.indexOf(kind as Kind);
    for (const hash of namesOf(table).map((name) => nameHash(name)))
      if (hash !== undefined) found.set(mix(hash), number);
  }
  const hashes = Int32Array.from(found.keys());
  const numbers = [...found.values()];
  const { counts, low, more, order } = packFingerprints(hashes, true);
  return new Map([
    ['kcnt', counts],
    ['klow', low],
    ['kmor', more],
    ['kknd', Uint8Array.from(order, (i) => numbers[i]!)],
  ]);
}
