import type { Options } from '../options.ts';

/**
 * A change with all that it brings along: the offer in the page stands where the button lights up, so that who switches
 * it on while it lights up nowhere has it light up everywhere. What the reader has set otherwise stays.
 */
export function withConsequences(changes: Partial<Options>, now: Options): Partial<Options> {
  const { detection, sites } = { ...now, ...changes };
  const lightsUp = detection === 'everywhere' || sites.some(({ rule }) => rule === 'always');
  return changes.prompt === true && !lightsUp ? { ...changes, detection: 'everywhere' } : changes;
}
