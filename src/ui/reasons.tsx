import type { Reason } from '../core/summary/sentence.ts';
import type { Words } from './words.ts';
import { useWords } from './words-context.ts';

/** The reasons that have words (`reason_NAME`); the rankers name their features after them. */
export const reasonNames = [
  'names',
  'introduces',
  'figures',
  'quotation',
  'fragment',
  'opening',
  'closing',
  'paragraph',
  'article',
  'length',
  'headline',
  'central',
  'repeats',
  'topic',
  'leans',
  'question',
  'aside',
  'focus',
] as const;

const isTold = (feature: string): feature is (typeof reasonNames)[number] =>
  (reasonNames as readonly string[]).includes(feature);

/** A reason in words, with its weight as a share of the weightiest one's. */
export type SaidReason = { words: string; share: number };

/** At most so many reasons are told: the rest weigh too little to explain anything. */
const mostTold = 4;
const leastShare = 0.08;

/** The reasons that spoke for a sentence, the weightiest first, in the reader's words; each words once. */
export function sayReasons(reasons: readonly Reason[], words: Words): SaidReason[] {
  const weights = new Map<string, number>();
  for (const { feature, weight, args } of reasons) {
    if (weight <= 0 || !isTold(feature)) continue;
    const said = words.t(`reason_${feature}`, ...Object.values(args ?? {}));
    weights.set(said, (weights.get(said) ?? 0) + weight);
  }
  const most = Math.max(...weights.values());
  return [...weights]
    .map(([said, weight]) => ({ words: said, share: weight / most }))
    .filter(({ share }) => share >= leastShare)
    .sort((a, b) => b.share - a.share)
    .slice(0, mostTold);
}

/** Why a sentence was chosen: each reason with a small bar for its weight. */
export const Reasons = ({ reasons }: { reasons: readonly Reason[] }) => {
  const words = useWords();
  const said = sayReasons(reasons, words);
  if (said.length === 0)
    return (
      <p>
        <bdi dir={words.direction}>{words.t('why_none')}</bdi>
      </p>
    );
  return (
    <ul class="reasons">
      {said.map(({ words: sentence, share }) => (
        <li key={sentence}>
          <i aria-hidden="true" style={{ inlineSize: `${4 + share * 36}px` }} />
          <span>
            <bdi dir={words.direction}>{sentence}</bdi>
          </span>
        </li>
      ))}
    </ul>
  );
};
