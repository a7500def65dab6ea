import { createRequire } from 'node:module';
import type { GoldSpan } from '../../train/entities/sets.ts';

/** Somebody else's recogniser behind the bench's one question. */
export type Peer = { name: string; recognize(text: string): GoldSpan[] };

type Offset = { start: number; length: number };
type View = { json(options: { offset: boolean }): { offset: Offset }[] };
type CompromiseDocument = { people(): View; organizations(): View; places(): View };

const PUNCTUATION = /^[\s"'“”‘’(),.;:!?-]+|(?:['’]s)?[\s"'“”‘’(),.;:!?-]+$|['’]s$/gu;

/** Sheds the spaces, signs and possessive that a peer counts to its match. */
function bare(text: string, { start, length }: Offset, label: string): GoldSpan {
  const whole = text.slice(start, start + length);
  const lead = /^[\s"'“”‘’(),.;:!?-]*/u.exec(whole)![0].length;
  const name = whole.replace(PUNCTUATION, '');
  return { start: start + lead, end: start + lead + name.length, label };
}

/** compromise, the most used recogniser in JavaScript. */
export async function compromisePeer(): Promise<Peer> {
  const { default: nlp } = (await import('./node_modules/compromise/src/three.js' as string)) as {
    default: (text: string) => CompromiseDocument;
  };
  return {
    name: 'compromise',
    recognize(text) {
      const document = nlp(text);
      const spans = (view: View, label: string): GoldSpan[] =>
        view.json({ offset: true }).map(({ offset }) => bare(text, offset, label));
      return [
        ...spans(document.people(), 'PER'),
        ...spans(document.organizations(), 'ORG'),
        ...spans(document.places(), 'LOC'),
      ];
    },
  };
}

type Wink = {
  readDoc(text: string): {
    tokens(): { out(of: unknown, as?: unknown): string[] };
    entities(): { out(of: unknown): Detail[] };
  };
  its: { detail: unknown; span: unknown; precedingSpaces: unknown; value: unknown };
};
type Detail = { value: string; type: string };

/** wink-nlp with its web model, which tells dates and amounts but no names: the floor of the comparison. */
export async function winkPeer(): Promise<Peer> {
  const require = createRequire(new URL('./package.json', import.meta.url));
  const winkNlp = require('wink-nlp') as (model: unknown) => Wink;
  const wink = winkNlp(require('wink-eng-lite-web-model'));
  const labels: Record<string, string> = { PERSON: 'PER', ORGANIZATION: 'ORG', LOCATION: 'LOC' };
  return {
    name: 'wink-nlp',
    recognize(text) {
      let at = 0;
      const spans: GoldSpan[] = [];
      for (const { value, type } of wink.readDoc(text).entities().out(wink.its.detail)) {
        const start = text.indexOf(value, at);
        if (start < 0) continue;
        at = start + value.length;
        if (labels[type]) spans.push({ start, end: at, label: labels[type] });
      }
      return spans;
    },
  };
}
