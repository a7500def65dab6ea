import type { Span } from '../../text.ts';
import type { Token } from '../tokens.ts';
import type { Story } from './story.ts';

/** What is reported in a sentence, and the speaker where known. */
export type Report = Span & { speaker?: number | undefined };

/** One way in which a sentence reports what somebody said. */
export type Reader = (story: Story, tokens: readonly Token[], sentence: Span) => Report | undefined;

/** Most words between "I" and its verb: "we can say". */
const ownReach = 3;

/** A comma of any script. */
export const isComma = (token: Token | undefined): boolean =>
  token !== undefined && /^[,，、،]$/u.test(token.low);

/** "So we can say that …", "she has not said whether …": the writer's own words, and what is not said, are no report. */
export const isNoReport = (tokens: readonly Token[], verb: number): boolean =>
  // "Let’s start by saying that …"
  tokens[0]?.low === 'let' ||
  (verb === 1 && tokens[0]?.entry?.impersonal === true) ||
  isDenied(tokens.slice(Math.max(0, verb - ownReach), verb));

/** "I", "not" before the verb; what a comma cuts off is of another verb. */
const isDenied = (before: readonly Token[]): boolean =>
  before.slice(before.findLastIndex(isComma) + 1).some(({ entry }) => entry?.ownVoice || entry?.negation);

/** English prepositions that no date follows, so that the tables of dates lack them. */
export const isPreposition = ({ low }: Token): boolean => /^(?:at|about|with|over|via|into)$/.test(low);
