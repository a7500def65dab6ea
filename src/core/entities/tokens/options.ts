import type { TokenOptions } from './index.ts';

/** Languages that elide articles and prepositions before vowels. */
const ELIDING = new Set(['fr', 'it', 'ca']);

/** How the texts of a language (BCP 47 primary tag) are cut into tokens. */
export const tokenOptions = (tag: string): TokenOptions => ({ elision: ELIDING.has(tag) });
