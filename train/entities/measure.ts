import type { Mention } from '../../src/core/entities/entity.ts';
import { kindOf, Part, partOf, tagKinds } from '../../src/core/entities/tagger/labels.ts';
import type { Tokens } from '../../src/core/entities/tokens/index.ts';
import type { GoldDocument, GoldSpan } from './sets.ts';

const NAMES = ['PER', 'ORG', 'LOC', 'GRP', 'MISC'];

/** The spans that a labelling says. */
export function spansOfLabels(tokens: Tokens, labels: Uint8Array): GoldSpan[] {
  const spans: GoldSpan[] = [];
  let start = 0;
  for (let i = 0; i < tokens.count; i++) {
    const part = partOf(labels[i]!);
    if (part < 0) continue;
    if (part === Part.begin || part === Part.unit) start = tokens.start[i]!;
    if (part === Part.last || part === Part.unit)
      spans.push({ start, end: tokens.end[i]!, label: NAMES[kindOf(labels[i]!)] ?? tagKinds[0] });
  }
  return spans;
}

const LABEL_OF: Record<Mention['kind'], string> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  group: 'GRP',
  event: 'MISC',
  work: 'MISC',
};

/** A mention as a span of the labelled sets. */
export const spanOf = ({ start, end, kind }: Mention): GoldSpan => ({ start, end, label: LABEL_OF[kind] });

/** Counts of exact agreement for each label. */
export type Tally = Map<string, { right: number; found: number; gold: number }>;

/** Adds one document's exact agreement of span and label to the tally. */
export function tally(counts: Tally, document: GoldDocument, found: readonly GoldSpan[]): void {
  const row = (label: string) => {
    let entry = counts.get(label);
    if (!entry) {
      entry = { right: 0, found: 0, gold: 0 };
      counts.set(label, entry);
    }
    return entry;
  };
  const gold = new Set(document.spans.map((span) => `${span.start} ${span.end} ${span.label}`));
  for (const span of document.spans) row(span.label).gold++;
  for (const span of found) {
    row(span.label).found++;
    if (gold.has(`${span.start} ${span.end} ${span.label}`)) row(span.label).right++;
  }
}

/** F1 in percent of the labels together. */
export function f1(counts: Tally, labels: readonly string[] = ['PER', 'ORG', 'LOC']): number {
  let right = 0;
  let found = 0;
  let gold = 0;
  for (const label of labels) {
    const entry = counts.get(label);
    right += entry?.right ?? 0;
    found += entry?.found ?? 0;
    gold += entry?.gold ?? 0;
  }
  return found + gold === 0 ? 0 : (200 * right) / (found + gold);
}
