import type { Span } from '../text.ts';
import type { Kind } from './kinds.ts';

/** One naming of an entity: where in the text, and of what kind. */
export type Mention = Span & { kind: Kind };

/**
 * An entity of the article: its fullest name as written, the other names it goes by, the role that the
 * article itself states, how central it is (0–1), and every mention in the order of the text.
 */
export type Entity = {
  name: string;
  kind: Kind;
  aliases: string[];
  role?: Span & { text: string };
  salience: number;
  mentions: Mention[];
  /** Name of the entity that this one is kin to without being the same: a people and its country. */
  related?: string;
};
