import type { Version } from '../../src/shell/store/schema.ts';

/** A kept version with as little as the store needs, for the tests of the store. */
export const version = (address: string, key = 'v1', digested = 0, text = key): Version => ({
  address,
  version: key,
  url: `https://${address}.example.org/story`,
  article: { text, blocks: [], title: address },
  digest: {
    language: 'en',
    sentences: [],
    summary: [],
    entities: [],
    facts: { quotations: [], dates: [], figures: [] },
  },
  verdict: { article: true, readable: true, score: 1 },
  digested,
});
