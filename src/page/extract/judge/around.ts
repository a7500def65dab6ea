import type { Scope } from '../passage.ts';

/** The elements around a passage that say what it belongs to. */
export const AROUND = (
  'nav header footer aside form figure figcaption article main section table ul blockquote p div ' + 'details'
).split(' ');

/** Elements further away than this count as being so far. */
const FARTHEST = 12;

/** What surrounds the passages of one scope; the same for all of them, and most of it the same as for its parent. */
export interface Around {
  /** By element of {@link AROUND}: steps outward to the nearest, 1 for the scope itself, 0 for none. */
  steps: readonly number[];
  /** The rows of the names' table that the scope itself fits, as bits; then those of it and all around it. */
  own: number;
  all: number;
}

/** What is known of the surroundings on one page. */
export interface Surroundings {
  /** What authors of pages call the parts of a page: one pattern for each row of the names' table. */
  parts: readonly RegExp[];
  /** What was found in names already matched, and around scopes already looked at. */
  names: Map<string, number>;
  around: Map<Scope, Around>;
}

const NOTHING: Around = { steps: AROUND.map(() => 0), own: 0, all: 0 };

/** Which rows of the names' table fit a scope, as bits; each name is matched once. */
function namesBits({ names: known, parts }: Surroundings, { names }: Scope): number {
  if (names === '') return 0;
  let bits = known.get(names);
  if (bits === undefined) {
    bits = parts.reduce((sum, row, at) => (row.test(names) ? sum | (1 << at) : sum), 0);
    known.set(names, bits);
  }
  return bits;
}

function aroundOf(scope: Scope | undefined, context: Surroundings): Around {
  if (!scope) return NOTHING;
  const known = context.around.get(scope);
  if (known) return known;
  const outer = aroundOf(scope.parent, context);
  const own = scope.name === 'body' || scope.name === 'html' ? 0 : namesBits(context, scope);
  const here = AROUND.indexOf(scope.name);
  const steps = outer.steps.map((far, at) => (at === here ? 1 : far && Math.min(far + 1, FARTHEST)));
  const around = { steps, own, all: own | outer.all };
  context.around.set(scope, around);
  return around;
}

/** Adds the features of what is around a passage: the elements, then the names of the two nearest, then those further out. */
export function aroundFeatures(scope: Scope, context: Surroundings, out: number[]): void {
  const { steps, own } = aroundOf(scope, context);
  const near = own | aroundOf(scope.parent, context).own;
  const under = aroundOf(scope.parent?.parent, context).all;
  for (const far of steps) out.push(far);
  for (const set of [near, under])
    for (let row = 0; row < context.parts.length; row++) out.push((set >> row) & 1);
}
