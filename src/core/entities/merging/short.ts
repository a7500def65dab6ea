import type { Mention } from '../entity.ts';
import type { Kind } from '../kinds.ts';
import { type Clusters, kindOf } from './clusters.ts';
import type { Form } from './forms.ts';

type Bearer = { root: number; starts: number[] };

const mayBePerson: ReadonlySet<Kind> = new Set(['person', 'organization']);

/**
 * Shares the mentions of single-word names out among the people who bear them, by form index and then by the
 * bearer's cluster: each goes to the bearer named last before it (two people of one surname stay two).
 */
export function assignShort(forms: readonly Form[], clusters: Clusters): Map<number, Map<number, Mention[]>> {
  const bearers = bearersOf(forms, clusters);
  const shares = new Map<number, Map<number, Mention[]>>();
  forms.forEach((form, at) => {
    if (form.words.length !== 1 || form.acronym || !mayBePerson.has(kindOf(form.votes))) return;
    const [surname, forename] = [bearers.last.get(form.stems[0]!), bearers.first.get(form.stems[0]!)];
    // A forename may stand for one person only; a surname for the nearest.
    const found = surname ?? (forename?.length === 1 ? forename : undefined);
    if (found && found.length > 0) shares.set(at, shareOut(form, found));
  });
  return shares;
}

function bearersOf(forms: readonly Form[], clusters: Clusters) {
  const last = new Map<string, Bearer[]>();
  const first = new Map<string, Bearer[]>();
  const add = (to: Map<string, Bearer[]>, stem: string, root: number, form: Form) => {
    const known = to.get(stem) ?? [];
    to.set(stem, known);
    const starts = form.mentions.map((mention) => mention.start);
    const same = known.find((bearer) => bearer.root === root);
    if (same) same.starts = [...same.starts, ...starts].sort((a, b) => a - b);
    else if (known.length < 20) known.push({ root, starts });
  };
  forms.forEach((form, at) => {
    if (form.words.length < 2 || kindOf(form.votes) !== 'person') return;
    add(last, form.stems.at(-1)!, clusters.find(at), form);
    add(first, form.stems[0]!, clusters.find(at), form);
  });
  return { last, first };
}

function shareOut(form: Form, bearers: readonly Bearer[]): Map<number, Mention[]> {
  const shared = new Map<number, Mention[]>();
  const next = bearers.map(() => 0);
  for (const mention of form.mentions) {
    let nearest = bearers[0]!;
    let place = -1;
    bearers.forEach((bearer, at) => {
      while ((bearer.starts[next[at]!] ?? Infinity) < mention.start) next[at]!++;
      const before = bearer.starts[next[at]! - 1] ?? -1;
      if (before > place) [nearest, place] = [bearer, before];
    });
    const part = shared.get(nearest.root);
    if (part) part.push(mention);
    else shared.set(nearest.root, [mention]);
  }
  return shared;
}
