/** A tiny article in which the sentence `high` has more of the feature than the sentence `low`; the same for all if equal. */
export type Example = { title?: string; blocks: string[]; high: number; low: number };

const three = ['The council closed the bridge.', 'Boats may still pass.', 'Repairs will take a year.'];
const bridge = {
  title: 'Bridge closed for repairs',
  blocks: ['The bridge is closed.', 'Nobody likes rain.', 'Repairs of the bridge will take long.'],
};

/**
 * What each feature of the table measures, with an example that a test runs. Apart from the table, so that the engine
 * does not carry it.
 */
export const told: Readonly<Record<string, { says: string; example: Example }>> = {
  order: {
    says: 'Inverse of the place in the article: 1, 1/2, 1/3 …',
    example: { blocks: three, high: 0, low: 2 },
  },
  depth: {
    says: 'Share of the article that lies before the sentence, 0–1.',
    example: { blocks: three, high: 2, low: 0 },
  },
  number: { says: 'Sentences before this one, at most 40.', example: { blocks: three, high: 2, low: 0 } },
  remaining: { says: 'Sentences after this one, at most 20.', example: { blocks: three, high: 0, low: 2 } },
  blockStart: {
    says: '1 where the sentence opens its paragraph, 0.5 where the article has no paragraphs.',
    example: { blocks: ['The bridge is closed. Boats may pass.', 'Repairs began.'], high: 0, low: 1 },
  },
  articleLength: {
    says: 'Sentences in the article, at most 120; the same for all of them.',
    example: { blocks: three, high: 0, low: 0 },
  },
  wordsBefore: {
    says: 'Words before the sentence, at most 1,000.',
    example: { blocks: three, high: 2, low: 0 },
  },
  length: {
    says: 'Words of the sentence, at most 80.',
    example: { blocks: ['The council closed the old bridge.', 'It shut.'], high: 0, low: 1 },
  },
  relativeLength: {
    says: 'Words of the sentence over the mean of the article, at most 4.',
    example: { blocks: ['The council closed the old bridge.', 'It shut.'], high: 0, low: 1 },
  },
  titleShare: {
    says: 'Share of the headline’s content words that the sentence has, 0–1; 0 without a headline.',
    example: { ...bridge, high: 0, low: 1 },
  },
  titleWords: { says: 'Content words shared with the headline.', example: { ...bridge, high: 2, low: 1 } },
  centrality: {
    says: 'Likeness to the sentences that follow, per sentence.',
    example: { ...bridge, high: 0, low: 1 },
  },
  repetition: {
    says: 'Likeness to the sentences before, per sentence.',
    example: { ...bridge, high: 2, low: 1 },
  },
  topicSum: {
    says: 'Sum of the weights of the different content words.',
    example: { ...bridge, high: 2, low: 1 },
  },
  topicDensity: {
    says: 'Weights of the recurring content words over the root of the length.',
    example: { ...bridge, high: 2, low: 1 },
  },
  contentShare: {
    says: 'Share of words that are no function words, 0–1.',
    example: { blocks: ['Council closed bridge.', 'It is what it was, as they say.'], high: 0, low: 1 },
  },
  expected: {
    says: 'Different words that a summary by people is expected to have, less a fifth of all words.',
    example: { ...bridge, high: 2, low: 1 },
  },
  importance: {
    says: 'Mean chance of its words to be in a summary by people, 0–1.',
    example: { ...bridge, high: 0, low: 1 },
  },
  expectedContent: {
    says: 'Different content words that a summary by people is expected to have.',
    example: { ...bridge, high: 2, low: 1 },
  },
  expectedDensity: {
    says: 'Content words that a summary is expected to have over the root of the length.',
    example: { ...bridge, high: 0, low: 1 },
  },
  names: {
    says: 'Words with a capital inside the sentence.',
    example: { blocks: ['Then Mary Miller met John.', 'Then they had tea.'], high: 0, low: 1 },
  },
  nameShare: {
    says: 'Share of words with a capital inside the sentence, 0–1.',
    example: { blocks: ['Then Mary Miller met John.', 'Then they had tea.'], high: 0, low: 1 },
  },
  newNames: {
    says: 'Names by their shape that the article mentions here for the first time.',
    example: { blocks: ['Then Mary met John.', 'Then Mary left John.'], high: 0, low: 1 },
  },
  figures: {
    says: 'Words that begin with a digit.',
    example: { blocks: ['It cost 30 pounds.', 'It cost much.'], high: 0, low: 1 },
  },
  quoteMarks: {
    says: 'Quotation marks, at most 9.',
    example: { blocks: ['"We shut it," she said.', 'The bridge is closed.'], high: 0, low: 1 },
  },
  question: {
    says: 'Question marks, at most 9.',
    example: { blocks: ['Is the bridge closed?', 'The bridge is closed.'], high: 0, low: 1 },
  },
  exclamation: {
    says: 'Exclamation marks, at most 9.',
    example: { blocks: ['The bridge is closed!', 'The bridge is closed.'], high: 0, low: 1 },
  },
  brackets: {
    says: 'Opening brackets, at most 9.',
    example: { blocks: ['The bridge (pictured) is closed.', 'The bridge is closed.'], high: 0, low: 1 },
  },
  commas: {
    says: 'Commas, at most 9.',
    example: { blocks: ['Now, the bridge, they say, is closed.', 'The bridge is closed.'], high: 0, low: 1 },
  },
  colons: {
    says: 'Colons and semicolons, at most 9.',
    example: { blocks: ['The bridge: closed.', 'The bridge is closed.'], high: 0, low: 1 },
  },
  startsQuoted: {
    says: '1 where the sentence opens with a quotation mark.',
    example: { blocks: ['"We shut it," she said.', 'It is shut.'], high: 0, low: 1 },
  },
  unfinished: {
    says: '1 where the sentence does not end with a full stop or the like.',
    example: { blocks: ['The bridge', 'The bridge is shut.'], high: 0, low: 1 },
  },
  opensPlain: {
    says: '1 where the first word is a function word.',
    example: { blocks: ['It is shut.', 'Boats may pass.'], high: 0, low: 1 },
  },
  wordLength: {
    says: 'Letters a word.',
    example: { blocks: ['International organisations congratulate.', 'It is up to us.'], high: 0, low: 1 },
  },
  likeFirst: {
    says: 'Likeness to the first sentence, 0–1.',
    example: {
      blocks: ['The bridge is closed for repairs.', 'Nobody likes rain.', 'Repairs of the bridge go on.'],
      high: 2,
      low: 1,
    },
  },
  likeOpening: {
    says: 'Likeness to the first four sentences taken as one, 0–1.',
    example: {
      blocks: [
        'The bridge is closed for repairs.',
        'Nobody likes rain.',
        'Repairs of the bridge go on.',
        'It rains.',
        'Cats sleep.',
      ],
      high: 0,
      low: 4,
    },
  },
  introduces: {
    says: 'Later mentions of the content words that the sentence brings first, per word.',
    example: {
      blocks: ['The bridge is closed for repairs.', 'Nobody likes rain.', 'Repairs of the bridge go on.'],
      high: 0,
      low: 1,
    },
  },
  before: {
    says: 'Words of the sentence before, at most 60.',
    example: { blocks: ['The council closed the old bridge.', 'It shut.'], high: 1, low: 0 },
  },
  after: {
    says: 'Words of the sentence after, at most 60.',
    example: { blocks: ['It shut.', 'The council closed the old bridge.'], high: 0, low: 1 },
  },
  firstLength: {
    says: 'Words of the first sentence, at most 60; the same for all.',
    example: {
      blocks: ['The bridge is closed for repairs.', 'Nobody likes rain.', 'Repairs of the bridge go on.'],
      high: 0,
      low: 0,
    },
  },
};
