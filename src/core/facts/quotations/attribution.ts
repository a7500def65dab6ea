import type { Span } from '../../text.ts';
import { isCapital, isSmall, isUncased } from '../letters.ts';
import type { Token } from '../tokens.ts';
import { byRole, meant, pronounIn } from './antecedent.ts';
import { isComma } from './report.ts';
import { sourceVoice } from './source.ts';
import { type Speaker, speakerAt } from './speaker.ts';
import { firstAfter, type Story, within } from './story.ts';

const verbReach = 12;
const clauseReach = 22;
/** Most words and marks between a quotation and the name after it, where the verb is not known. */
const inversion = 6;
const mostNameWords = 3;
const mostTitleWords = 8;
/** Fewest words and marks, those of quotation among them, of a title that ends with a comma. */
const fewestTitleTokens = 6;

/** Who says a quotation; `dropped` where the language may have left the pronoun out. */
export type Attribution = Speaker & { dropped?: true };

/** Who says a quotation by the words after it, else by those before it; nothing where neither attributes it. */
export function attribution(story: Story, index: number): Attribution | undefined {
  return after(story, index) ?? before(story, index);
}

const inner = (text: string, { start, end }: Span): string => text.slice(start + 1, end - 1).trim();
const sayIn = (tokens: readonly Token[]): Token | undefined =>
  tokens.find(({ entry }, at) => entry?.say || (entry?.thus && /^[,—–]$/.test(tokens[at - 1]?.low ?? '')));

/** Where the sentence of a quotation begins, or the quotation before it ends. */
function opening({ sentences, quoted }: Story, index: number): number {
  const { start } = quoted[index]!;
  const sentence = sentences[firstAfter(sentences, start)];
  return Math.max(sentence && sentence.start <= start ? sentence.start : start, quoted[index - 1]?.end ?? 0);
}

/** `“…,” said Dvorak`: the rest of the sentence after the quotation. */
function after(story: Story, index: number): Attribution | undefined {
  const { text, quoted, sentences, lexicon } = story;
  const quote = quoted[index]!;
  const rest = /^[\s\u00a0]*/u.exec(text.slice(quote.end, quote.end + 3))![0].length + quote.end;
  const next = text[rest] ?? '';
  if (text.slice(quote.end, rest).includes('\n')) return undefined;
  const closed =
    /[.。]$/u.test(inner(text, quote)) && !(isSmall(next, 0) || isUncased(next) || /^[,—–-]/.test(next));
  if (closed && !onlySays(story, rest)) return undefined;
  if (/[.!?。]/.test(next)) return undefined;
  const sentence = sentences[firstAfter(sentences, rest)];
  const to = Math.min(sentence?.end ?? text.length, quoted[index + 1]?.start ?? text.length);
  const tokens = within(story.tokens, quote.end, to).slice(0, clauseReach);
  // « … », dont parle le maire: a clause about the words, not who said them.
  if (tokens[0]?.entry?.relative && !tokens[0].entry.numberJoins && !lexicon.rules.commaThat)
    return undefined;
  const verb = sayIn(tokens.slice(0, lexicon.rules.verbLast ? undefined : verbReach));
  const start = opening(story, index);
  // 鈴木防災相は「…」と述べた: who is the topic has spoken, known or not.
  const topic = lexicon.rules.unspaced && /[はが]/.test(text.slice(start, quote.start));
  if (topic && (verb || next === 'と')) return toSpeaker(introduced(story, start, quote.start));
  if (!verb)
    return tokens.some(({ entry }) => entry?.source)
      ? (sourceIn(story, tokens, to) ?? {})
      : afterComma(story, quote, to, next);
  if (isName(story, quote, next)) return undefined;
  const speaker = speakerAt(story, verb, quote.end, to);
  if (speaker) return speaker;
  const named = introduced(story, start, quote.start);
  return named === undefined ? dropping(story) : { entity: named };
}

/** `“… now.” Jo Pellew said.`: a full stop for a comma, and a sentence that is nothing but who said it. */
function onlySays({ tokens, voices, sentences }: Story, from: number): boolean {
  const end = sentences[firstAfter(sentences, from)]?.end ?? from;
  const words = within(tokens, from, end).filter(({ kind }) => kind === 'word');
  const says = words.at(-1)?.entry?.say || words[0]?.entry?.say;
  const named = within(voices, from, end).length > 0 || pronounIn(words);
  return says === true && named && words.length <= mostNameWords + 1;
}

const toSpeaker = (entity: number | undefined): Speaker => (entity === undefined ? {} : { entity });
const dropping = ({ lexicon }: Story): Attribution => (lexicon.rules.dropsPronoun ? { dropped: true } : {});

/** `“…,” according to X`, "Selon X, … « … »": the voice after what names a source. */
function sourceIn(story: Story, tokens: readonly Token[], to: number): Attribution | undefined {
  const source = tokens.find(({ entry }) => entry?.source);
  if (!source) return undefined;
  if (source.entry?.pronouns) return toSpeaker(meant(story, [source], source.start));
  const voice = sourceVoice(story, source, to);
  return voice && within(story.tokens, source.end, voice.start).length <= inversion
    ? { entity: voice.entity }
    : undefined;
}

/** "Pour le politologue Marc Estève, l’écart « ne dit rien »": the person up to the first comma of the sentence. */
function viewOf(story: Story, lead: readonly Token[]): Attribution | undefined {
  const comma = lead.findIndex(({ low }) => low === ',');
  if (!lead[0]?.entry?.viewpoint || comma < 0 || comma > verbReach) return undefined;
  const named = within(story.voices, lead[0].end, lead[comma]!.start).find(({ person }) => person);
  return named && { entity: named.entity };
}

/** `“…,” she laughs`, "« … », regrette X": a comma says that somebody spoke, whatever the verb. */
function afterComma(story: Story, quote: Span, to: number, next: string): Attribution | undefined {
  const { text, tokens, voices } = story;
  if (isTitled(story, quote)) return undefined;
  const comma = /[,，]/u.test(next) || /[,，][”"»“’']?$/u.test(text.slice(quote.start, quote.end));
  const clause = comma ? within(tokens, quote.end, to).filter(({ low }) => !/^[,，—–]$/u.test(low)) : [];
  const [first, second] = clause;
  if (!first || first.kind !== 'word' || first.entry?.relative || first.entry?.that) return undefined;
  if (first.entry?.pronouns || (second?.entry?.pronouns && story.lexicon.tag !== 'en'))
    return toSpeaker(meant(story, clause.slice(0, 2), quote.end));
  const reached = voices[firstAfter(voices, quote.end)];
  if (reached && reached.end <= to) {
    const between = within(tokens, first.start, reached.start).length;
    // `“…,” notes Dorla`: a body only right after its verb.
    const says = reached.body && between === 1 && isSmall(first.low, 0) && !story.lexicon.stop.has(first.low);
    if (says || (reached.person && between <= inversion)) return { entity: reached.entity };
  }
  const role = byRole(story, clause.slice(0, 3), quote.end);
  return role === undefined ? undefined : { entity: role };
}

/**
 * The name of a club or firm, few words with a capital and no end of a sentence; or a title, in which all words but
 * the small ones have one.
 */
function isName({ text, tokens, lexicon }: Story, quote: Span, next: string): boolean {
  const words = inner(text, quote);
  if (!isCapital(words, 0) || /[.!?…,]$/u.test(words) || /[,，:—–-]/u.test(next)) return false;
  const inside = within(tokens, quote.start, quote.end).filter(({ kind }) => kind === 'word');
  if (inside.length <= mostNameWords) return true;
  return (
    lexicon.tag !== 'de' &&
    inside.length <= mostTitleWords &&
    inside.every(({ start, low }) => isCapital(text, start) || lexicon.stop.has(low))
  );
}

/** `“The Colour of Rain,” a novel`: a title, though a comma stands inside its marks. */
export function isTitled(story: Story, quote: Span): boolean {
  const { text, tokens } = story;
  const whole = text.slice(quote.start, quote.end);
  if (!/,[”"’]$/u.test(whole) || within(tokens, quote.start, quote.end).length < fewestTitleTokens)
    return false;
  return isName(
    { ...story, text: text.slice(0, quote.end - 2) + whole.slice(-1) },
    { ...quote, end: quote.end - 1 },
    ' ',
  );
}

/** Who is named in a sentence before its quotation: "市長は「…」と述べた", "Berger: „…“". */
export function introduced(story: Story, from: number, to: number): number | undefined {
  const named = within(story.voices, from, to).filter(({ group }) => !group);
  return (named.find(({ person }) => person) ?? named.at(-1))?.entity;
}

/** `Marsh added: “…”`, `called it “…”`: the sentence up to the quotation. */
function before(story: Story, index: number): Attribution | undefined {
  const { quoted, text } = story;
  const quote = quoted[index]!;
  const from = opening(story, index);
  const verb = within(story.tokens, from, quote.start)
    .slice(-verbReach)
    .findLast(({ entry }, at, all) => entry?.say && all[at + 1]?.low !== 'by');
  const named = isName(story, quote, ' ') || isTitled(story, quote);
  if (verb && !named && !attributesLast(story, index, verb, from)) {
    const speaker = speakerAt(story, verb, from, quote.start);
    if (speaker) return speaker;
    const interrupted =
      quoted[index - 1]?.end === from ? within(story.voices, from, quote.start).at(-1) : undefined;
    if (interrupted) return { entity: interrupted.entity };
    // "X called it “a shame” and warned them to “leave”": the verb goes on from the last quotation.
    const [joint] = within(story.tokens, from, verb.start);
    return quoted[index - 1]?.end === from && joint?.entry?.numberJoins ? { dropped: true } : dropping(story);
  }
  const colon = /[:：]\s*$/u.test(text.slice(Math.max(from, quote.start - 3), quote.start));
  const announcer = colon ? introduced(story, from, quote.start) : undefined;
  const announced =
    announcer !== undefined && story.entities[announcer]!.kind === 'person' ? announcer : undefined;
  if (announced !== undefined && !named) return { entity: announced };
  const lead = within(story.tokens, from, quote.start);
  if (lead.length === 0) return sentenceBefore(story, index);
  return sourceIn(story, lead, quote.start) ?? viewOf(story, lead) ?? sentenceBefore(story, index);
}

/** `“…”, sagt X aus der Partei „Y“`: the verb right after a quotation says who said that, not the name further on. */
function attributesLast({ text, tokens, quoted }: Story, index: number, verb: Token, from: number): boolean {
  if (quoted[index - 1]?.end !== from) return false;
  const before = within(tokens, from, verb.start).filter((token) => !isComma(token));
  return before.length === 0 && !/[,:;.—–-]\s*$/u.test(text.slice(verb.end, quoted[index]!.start));
}

/** A quotation that begins its sentence: said by whom the sentence before it lets speak, or names alone. */
function sentenceBefore(story: Story, index: number): Attribution | undefined {
  const { sentences, quoted, text } = story;
  const quote = quoted[index]!;
  const at = firstAfter(sentences, quote.start);
  const previous = sentences[at - 1];
  if ((sentences[at]?.start ?? quote.start) < quote.start || !previous) return undefined;
  if (text.slice(previous.end, quote.start).includes('\n')) return undefined;
  const opened = Math.max(previous.start, quoted[index - 1]?.end ?? 0);
  const saying = sayIn(within(story.tokens, opened, previous.end));
  if (saying) return speakerAt(story, saying, opened, previous.end) ?? dropping(story);
  const named = within(story.voices, previous.start, previous.end).filter((voice) => voice.person);
  return new Set(named.map(({ entity }) => entity)).size === 1 ? { entity: named[0]!.entity } : undefined;
}
