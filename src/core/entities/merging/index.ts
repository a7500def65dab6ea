import type { Language } from '../../language.ts';
import type { Mention } from '../entity.ts';
import { addVotes } from '../fallback/kind.ts';
import { type Lexicon, lexiconOf } from '../fallback/lexicon.ts';
import type { Kind } from '../kinds.ts';
import { clusterForms, kindOf } from './clusters.ts';
import { type Form, formsOf } from './forms.ts';
import { assignShort } from './short.ts';
import { trimMentions } from './trim.ts';

/** One entity before it is ranked: its label, its other names, its kind and its mentions in text order. */
export type Merged = {
  name: string;
  aliases: string[];
  kind: Kind;
  mentions: Mention[];
  /** Folded words of every form, for lookups. */
  names: string[][];
};

/** Joins mentions to entities: one for every person, organisation, place… however often it is renamed. */
export function mergeMentions(text: string, mentions: readonly Mention[], language: Language): Merged[] {
  const lexicon = lexiconOf(language);
  const forms = formsOf(text, trimMentions(text, mentions, language), lexicon);
  const clusters = clusterForms(text, forms, lexicon);
  const shares = assignShort(forms, clusters);
  const groups = new Map<number, Share[]>();
  const put = (root: number, share: Share) => {
    const group = groups.get(root);
    if (group) group.push(share);
    else groups.set(root, [share]);
  };
  forms.forEach((form, at) => {
    const share = shares.get(at);
    if (!share) put(clusters.find(at), { form, mentions: form.mentions });
    else for (const [root, part] of share) put(root, { form, mentions: part });
  });
  return [...groups.values()].map((group) => mergedOf(group, lexicon));
}

/** The part of a form's mentions that belongs to one entity. */
type Share = { form: Form; mentions: Mention[] };

function mergedOf(shares: readonly Share[], lexicon: Lexicon): Merged {
  const kind = votedKind(shares);
  const ordered = [...shares].sort((a, b) => a.form.first - b.form.first);
  const label = labelOf(ordered, lexicon);
  const mentions = ordered.flatMap((share) => share.mentions).sort((a, b) => a.start - b.start);
  return {
    name: label.text,
    aliases: ordered.filter(({ form }) => form !== label).map(({ form }) => form.text),
    kind,
    mentions: mentions.map((mention) => ({ ...mention, kind })),
    names: ordered.map(({ form }) => form.words),
  };
}

/**
 * The kind most mentions speak for, longer names speaking louder; but who has been named in full more than once is a
 * person, also where the surname alone was taken for something else.
 */
function votedKind(shares: readonly Share[]): Kind {
  const isFull = ({ form, mentions }: Share) =>
    form.words.length > 1 && mentions.length > 1 && mentions.every(({ kind }) => kind === 'person');
  if (shares.some((share) => isFull(share) && Object.keys(share.form.prior).length === 0)) return 'person';
  const votes: Form['votes'] = {};
  for (const { form, mentions } of shares) {
    const weight = form.words.length > 1 ? 2 : 1;
    for (const { kind } of mentions) addVotes(votes, { [kind]: 1 }, weight);
    addVotes(votes, form.prior, 1);
  }
  return kindOf(votes);
}

/** The fullest form; among inflected ones of equal fullness the plainest, then the first. */
function labelOf(shares: readonly Share[], lexicon: Lexicon): Form {
  // An initial is worth less than a name.
  const weight = ({ form }: Share) =>
    form.acronym
      ? 0
      : Math.min(8, form.words.filter((word) => word.length > 1).length + form.words.length / 10);
  let best = shares[0]!;
  for (const share of shares) {
    const more = weight(share) - weight(best);
    const shorter =
      lexicon.caseEndings.length > 0 && more === 0 && share.form.text.length < best.form.text.length;
    if (more > 0 || shorter) best = share;
  }
  return best.form;
}
