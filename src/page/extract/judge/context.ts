import type { Knowledge } from '../knowledge.ts';
import type { Passage, Scope } from '../passage.ts';
import type { Surroundings } from './around.ts';
import { Runs } from './runs.ts';
import { tokens } from './tokens.ts';

/** Sums over everything inside one scope. */
export interface ScopeSums {
  words: number;
  units: number;
  linked: number;
  kept: number;
  passages: number;
  /** Words in passages that read as prose: long and hardly linked. */
  prose: number;
}

/** What passages of one look (element and class) have in common on this page. */
export interface LookSums {
  count: number;
  words: number;
  kept: number;
  linked: number;
  units: number;
}

/** Everything about a page that the features of a single passage are measured against. */
export interface Context extends Surroundings {
  passages: readonly Passage[];
  says: Knowledge['says'];
  furniture: ReadonlySet<string>;
  /** By passage: the share kept by Readability at each strictness. */
  kept: readonly Float32Array[];
  sums: Map<Scope, ScopeSums>;
  looks: Map<Scope, LookSums>;
  /** Words before each passage. */
  before: number[];
  words: number;
  proseWords: number;
  keptWords: number;
  firstKept: number;
  lastKept: number;
  title: Set<string>;
  description: Set<string>;
  /** Runs of four words of the JSON-LD article body; none where there is no such thing. */
  body: Runs;
  seen: Map<string, number>;
  /** By passage: passages since the last line that heads furniture ("Related", "Comments"); 20 for none. */
  sinceHead: number[];
  /** Index of the last heading that says the title before the text; -1 for none. */
  titleAt: number;
}

/** What the page says of itself, as far as the judge looks at it. */
export interface PageHints {
  title: string;
  description: string;
  articleBody: string;
}

/** Whether a passage reads as prose: a dozen words or more, hardly linked. */
export const isProse = (passage: Passage): boolean =>
  passage.words >= 12 && passage.linked < passage.text.length * 0.3;

/** The look of a passage: what its element and the one around it are called. */
export const lookOf = ({ scope }: Passage): string =>
  `${scope.name} ${scope.names} ${scope.parent?.names ?? ''}`;

/** Gathers what the features of a page's passages are measured against. */
export function contextOf(
  passages: readonly Passage[],
  kept: readonly Float32Array[],
  hints: PageHints,
  { says, parts, furniture }: Pick<Knowledge, 'says' | 'parts' | 'furniture'>,
): Context {
  const context: Context = {
    passages,
    says,
    parts,
    furniture,
    kept,
    sums: new Map(),
    looks: new Map(),
    before: [],
    words: 0,
    proseWords: 0,
    keptWords: 0,
    firstKept: -1,
    lastKept: -1,
    title: new Set(tokens(hints.title)),
    description: new Set(tokens(hints.description)),
    body: new Runs(tokens(hints.articleBody)),
    seen: new Map(),
    names: new Map(),
    around: new Map(),
    sinceHead: [],
    titleAt: -1,
  };
  const looks = new Map<string, LookSums>();
  for (const passage of passages) {
    const isKept = kept[0]![passage.index]! > 0.5;
    context.before.push(context.words);
    context.words += passage.words;
    if (isProse(passage)) context.proseWords += passage.words;
    if (isKept) {
      context.keptWords += passage.words;
      if (context.firstKept < 0) context.firstKept = passage.index;
      context.lastKept = passage.index;
    }
    context.seen.set(passage.text, (context.seen.get(passage.text) ?? 0) + 1);
    context.sinceHead.push(headsFurniture(passage, says) ? 0 : (context.sinceHead.at(-1) ?? 20) + 1);
    if (context.titleAt < 0 && saysTitle(passage, context.title)) context.titleAt = passage.index;
    addToScopes(context, passage, isKept);
    addToLook(context, looks, passage, isKept);
  }
  return context;
}

/** Whether a passage is a line that heads other articles, comments or a newsletter. */
const headsFurniture = (passage: Passage, says: Knowledge['says']): boolean =>
  passage.words <= 6 && HEADS.some((row) => says.isOnly(passage.text, row));

const HEADS = ['related', 'more', 'comments', 'letter'] as const;

/** Whether a heading says the title, nine words of ten. */
function saysTitle({ level, text }: Passage, title: ReadonlySet<string>): boolean {
  if (level === 0 || level > 2 || title.size === 0) return false;
  const words = new Set(tokens(text));
  let shared = 0;
  for (const word of words) if (title.has(word)) shared++;
  return shared >= 0.9 * words.size && shared >= 0.5 * title.size;
}

function addToScopes(context: Context, passage: Passage, isKept: boolean): void {
  for (let scope: Scope | undefined = passage.scope; scope; scope = scope.parent) {
    let sums = context.sums.get(scope);
    if (!sums) {
      sums = { words: 0, units: 0, linked: 0, kept: 0, passages: 0, prose: 0 };
      context.sums.set(scope, sums);
    }
    sums.words += passage.words;
    sums.units += passage.text.length;
    sums.linked += passage.linked;
    sums.passages++;
    if (isKept) sums.kept += passage.words;
    if (isProse(passage)) sums.prose += passage.words;
  }
}

function addToLook(context: Context, looks: Map<string, LookSums>, passage: Passage, isKept: boolean): void {
  const { scope } = passage;
  let sums = context.looks.get(scope);
  if (!sums) {
    const look = lookOf(passage);
    sums = looks.get(look) ?? { count: 0, words: 0, kept: 0, linked: 0, units: 0 };
    looks.set(look, sums);
    context.looks.set(scope, sums);
  }
  sums.count++;
  sums.words += passage.words;
  sums.linked += passage.linked;
  sums.units += passage.text.length;
  if (isKept) sums.kept++;
}
