import { type Votes, winner } from '../fallback/kind.ts';
import type { Lexicon } from '../fallback/lexicon.ts';
import type { Kind } from '../kinds.ts';
import { acronymPairs, initialsOf } from './acronyms.ts';
import type { Form } from './forms.ts';
import { samePerson } from './people.ts';

/** The kind that a form's own mentions speak for. */
export const kindOf = (votes: Votes): Kind => winner(votes, 'organization');

/** Sets of forms that name one entity: a union-find over form indices. */
export class Clusters {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, at) => at);
  }

  find(at: number): number {
    let root = at;
    while (this.#parent[root]! !== root) root = this.#parent[root]!;
    for (let next = at; next !== root; ) {
      const up = this.#parent[next]!;
      this.#parent[next] = root;
      next = up;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x !== y) this.#parent[Math.max(x, y)] = Math.min(x, y);
  }
}

/** Joins the forms that are one entity by everything but bare surnames (those are told apart by place). */
export function clusterForms(text: string, forms: readonly Form[], lexicon: Lexicon): Clusters {
  const clusters = new Clusters(forms.length);
  joinInflected(forms, clusters);
  joinPeople(forms, clusters, lexicon);
  const explained = new Set<number>();
  for (const [short, full] of acronymPairs(text, forms, lexicon)) {
    clusters.join(short, full);
    explained.add(short);
  }
  joinShortened(forms, clusters, explained, lexicon);
  return clusters;
}

function joinInflected(forms: readonly Form[], clusters: Clusters): void {
  const byStems = new Map<string, number>();
  forms.forEach((form, at) => {
    const key = form.acronym ? form.words[0]! : form.stems.join(' ');
    const same = byStems.get(key);
    if (same === undefined) byStems.set(key, at);
    else clusters.join(same, at);
  });
  forms.forEach((form, at) => {
    const short = byStems.get(shortKey(form));
    if (short !== undefined && acronymFirst.test(forms[short]!.text)) clusters.join(short, at);
  });
}

const acronymFirst = /^(?:\p{Lu}\.?){2}\s/u;

/** "United States Senate" as it is written with the first two words in short: "US Senate". */
const shortKey = ({ words, stems }: Form): string =>
  words.length < 3 ? '' : [words[0]![0]! + words[1]![0]!, ...stems.slice(2)].join(' ');

const manyBearers = 20;

function joinPeople(forms: readonly Form[], clusters: Clusters, lexicon: Lexicon): void {
  const byLast = new Map<string, number[]>();
  forms.forEach((form, at) => {
    if (form.words.length < 2 || kindOf(form.votes) !== 'person') return;
    const last = form.stems.at(-1)!;
    const others = byLast.get(last) ?? [];
    byLast.set(last, others);
    const same = others.filter((other) => samePerson(forms[other]!, form, lexicon));
    // An initial that fits two people tells nothing.
    if (new Set(same.map((other) => clusters.find(other))).size === 1) clusters.join(same[0]!, at);
    if (others.length < manyBearers) others.push(at);
  });
}

const shortened: ReadonlySet<Kind> = new Set(['organization', 'event', 'work', 'place']);

/** "Foreign Ministry" for "Russian Foreign Ministry", "Goldman" for "Goldman Sachs", where only one fits. */
function joinShortened(
  forms: readonly Form[],
  clusters: Clusters,
  explained: ReadonlySet<number>,
  lexicon: Lexicon,
): void {
  const byEdge = new Map<string, Set<number>>();
  const add = (key: string, at: number) => {
    const known = byEdge.get(key) ?? new Set();
    byEdge.set(key, known);
    if (known.size < 3) known.add(at);
  };
  forms.forEach((form, at) => {
    const kind = kindOf(form.votes);
    if (!shortened.has(kind) || form.words.length < 2) return;
    for (let cut = 1; cut < form.words.length; cut++) {
      if (isEnd(form, cut, kind, lexicon)) add(`${kind}:${form.stems.slice(cut).join(' ')}`, at);
      if (isBeginning(form, cut, kind, lexicon)) add(`${kind}:${form.stems.slice(0, cut).join(' ')}`, at);
    }
  });
  forms.forEach((form, at) => {
    // The "HA" of the Harbour Authority is not the "HA Sailing Club".
    if (explained.has(at)) return;
    const fulls = byEdge.get(`${kindOf(form.votes)}:${form.stems.join(' ')}`);
    const roots = new Set([...(fulls ?? [])].map((full) => clusters.find(full)));
    if (roots.size === 1) clusters.join([...roots][0]!, at);
  });
}

/** A name's end stands for it if it has two words ("Foreign Ministry"), is a country's body ("Senate"), or a team ("Lions"). */
function isEnd(form: Form, cut: number, kind: Kind, lexicon: Lexicon): boolean {
  if (kind === 'place') return false;
  const rest = form.words.slice(cut);
  if (lexicon.joinerWords.has(rest[0]!)) return false;
  if (rest.length === 1 && isTeam(form, rest[0]!, kind, lexicon)) return true;
  if (rest.length === 1) return lexicon.bodyWords.has(rest[0]!) && isLand(form.words.slice(0, cut), lexicon);
  return !lexicon.joinerWords.has(form.words[cut - 1]!);
}

/** "Halden Lions": many of a kind, after where they play. */
const isTeam = ({ text }: Form, last: string, kind: Kind, lexicon: Lexicon): boolean =>
  kind === 'organization' &&
  /[^s]s$/.test(last) &&
  /\s\p{Lu}\p{Ll}+$/u.test(text) &&
  !lexicon.bodyWords.has(last);

/** Whose the thing is: "US Senate", "Norwegian Parliament". */
const isLand = (words: readonly string[], lexicon: Lexicon): boolean => {
  const name = words.join(' ');
  return lexicon.regionNames.codes.has(name) || lexicon.peopleWords.has(name);
};

/** A name's beginning stands for it if what is left out is its sort ("Kursk region", "Apple Inc"). */
function isBeginning(form: Form, cut: number, kind: Kind, lexicon: Lexicon): boolean {
  const left = form.words[cut]!;
  const head = form.words[0]!;
  if (lexicon.bodyWords.has(head) || lexicon.placeSorts.has(head) || lexicon.joinerWords.has(left))
    return false;
  // "Halden Law School" is a part of Halden, not the whole.
  if (form.words.length - cut > 1 && lexicon.bodyWords.has(form.words.at(-1)!)) return false;
  if (kind === 'place') return lexicon.placeSorts.has(left) && /\s\p{Ll}+$/u.test(form.text);
  return kind === 'organization' && !isRegion(form.words.slice(0, cut).join(' '), lexicon);
}

/** A country, or a union of countries in short: "EU Mission Dorla" is not the EU. */
const isRegion = (name: string, { regionNames: regions, unions }: Lexicon): boolean =>
  regions.codes.has(name) ||
  unions.has(name) ||
  (name.length <= longestUnion && [...unions].some((union) => initialsOf(union.split(' ')) === name));

/** Most letters of a union's name in short. */
const longestUnion = 4;
