import type { Kind } from './kind.ts';
import { isLabelled, type Reading } from './reading.ts';

/** Marks of the wires that carry releases for their issuers. */
const WIRE =
  /\/?PR ?Newswire\b|\bBusiness ?Wire\b|\bGlobe ?Newswire\b|\bACCESSWIRE\b|\bNewswire\.ca\b|\bEQS[- ]|\bots\)|\/ots\b|\bEIN ?Presswire\b|\bCNW\b/i;
/** Blocks at the end in which the issuer presents himself. */
const LAST = 12;

/** `About Acme`: the name after the word, where the block is little more than that or begins so. */
function presented({ article, rules, blocks }: Reading): string | undefined {
  for (const { start, end } of blocks.slice(-LAST)) {
    const line = article.text.slice(start, Math.min(end, start + 120)).trim();
    const word = (rules.about ?? []).find((about) => line.toLowerCase().startsWith(`${about} `));
    const name = word && NAME.exec(line.slice(word.length).trim())?.[0];
    if (
      name &&
      (line.length <= word.length + name.length + 3 ||
        /^[:：\n]/.test(line.slice(word.length + 1 + name.length)))
    )
      return name;
  }
  return undefined;
}

const NAME =
  /^(?:the )?[\p{Lu}\p{Lo}\d][\p{L}\p{N}.&'’-]*(?: (?:[\p{Lu}\p{Lo}\d&][\p{L}\p{N}.&'’-]*|of|and|de|du|für|und|der))*/u;

/** The name after the wire's mark: `/PRNewswire/ -- Acme Inc. today …`. */
function afterWire({ article }: Reading): string | undefined {
  const head = article.text.slice(0, 800);
  const mark = WIRE.exec(head);
  const rest = mark ? head.slice(mark.index + mark[0].length).replace(/^[^\p{L}\d]+/u, '') : '';
  const name = /^(?:[\p{Lu}\d][\p{L}\p{N}&'’-]*\.?,? ?){1,5}/u
    .exec(rest)?.[0]
    .replace(/(?<![\s,.])[\s,.]+$/, '');
  return name && name.length > 2 ? name : undefined;
}

/** A press release: labelled with its issuer where it names him. */
export const press: Kind = {
  name: 'press',
  detect: (reading) => {
    const { article, rules, head } = reading;
    const wired = WIRE.test(article.text.slice(0, 500));
    const labelled =
      article.labels?.includes('press') || head.split('\n').some((line) => isLabelled(line, rules.press));
    if (!wired && !labelled) return undefined;
    const issuer = presented(reading) ?? afterWire(reading) ?? article.siteName;
    return issuer ? { name: 'press', args: { issuer } } : { name: 'press' };
  },
};
