import { type Kind, kinds } from '../../src/core/entities/kinds.ts';
import { mix } from '../../src/core/entities/tokens/hash.ts';
import { namesOf } from './known.ts';
import { kindsOfKnown } from './known-kinds.ts';
import { addName, type Names } from './name-lists.ts';
import { packFingerprints } from './pack.ts';

/** The sections of the names whose kind is known. */
export function packKnownKinds(): Map<string, Uint8Array> {
  const found = new Map<number, number>();
  for (const [kind, table] of Object.entries(kindsOfKnown)) {
    const names: Names = new Map();
    for (const name of namesOf(table)) addName(names, name, 'place');
    const number = kind === 'none' ? kinds.length : kinds.indexOf(kind as Kind);
    for (const hash of names.keys()) found.set(mix(hash), number);
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
