import type { Scope } from '../passage.ts';
import { type Context, namesBits } from './context.ts';

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

const NOTHING: Around = { steps: AROUND.map(() => 0), own: 0, all: 0 };

function aroundOf(scope: Scope | undefined, context: Context): Around {
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

/** Features of what is around a passage: the elements, then the names of the two nearest, then those further out. */
export function aroundFeatures(scope: Scope, context: Context): number[] {
  const { steps, own } = aroundOf(scope, context);
  const near = own | aroundOf(scope.parent, context).own;
  const under = aroundOf(scope.parent?.parent, context).all;
  const bits = (set: number): number[] => context.parts.map((_, row) => (set >> row) & 1);
  return [...steps, ...bits(near), ...bits(under)];
}
