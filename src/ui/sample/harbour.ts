import type { HandArticle } from './digest-maker.ts';

const strong = [
  { feature: 'headline', weight: 0.9 },
  { feature: 'opening', weight: 0.6 },
  { feature: 'names', weight: 0.4 },
];
const plain = [
  { feature: 'central', weight: 0.5 },
  { feature: 'figures', weight: 0.3 },
  { feature: 'topic', weight: 0.2 },
];

/** A report of our own about a town that never was. */
export const harbour: HandArticle = {
  title: 'Marlow harbour to close for two years as council backs new sea wall',
  byline: 'Ines Calloway',
  siteName: 'The Eastshore Courier',
  published: '2026-05-03T06:30:00Z',
  language: 'en',
  nutgraf: 0,
  blocks: [
    {
      type: 'standfirst',
      sentences: [
        {
          text: 'Marlow’s harbour will close in September and stay shut for two years while a new sea wall is built, the town council decided on Thursday after a debate that ran past midnight.',
          score: 0.97,
          reasons: strong,
        },
      ],
    },
    {
      sentences: [
        {
          text: 'The wall, 4.2 metres high and 900 metres long, is meant to hold back floods like those of January 2024, when 310 homes stood under water.',
          score: 0.86,
          reasons: plain,
        },
        {
          text: 'It will cost £48 million, two thirds of which the government has promised to pay.',
          score: 0.74,
          reasons: plain,
          antecedent: 'The wall',
        },
      ],
    },
    {
      sentences: [
        {
          text: '“We can mourn the view or we can keep the town,” said Helen Tarrant, the mayor.',
          score: 0.7,
          reasons: [
            { feature: 'quotation', weight: 0.8 },
            { feature: 'names', weight: 0.5 },
          ],
        },
        { text: 'She had changed her mind twice since the winter, she told the hall.', score: 0.2 },
      ],
    },
    {
      sentences: [
        {
          text: 'The Fishermen’s Guild of Marlow (FGM), whose 64 boats must move to Dunwick, voted against the plan and asked for a wall with a gate.',
          score: 0.81,
          reasons: [
            { feature: 'names', weight: 0.7 },
            { feature: 'figures', weight: 0.4 },
          ],
          similar: [[6, 0.5]],
        },
        {
          text: '“Two years in Dunwick means half of us will not come back,” said Tomas Reyl, who chairs the FGM.',
          score: 0.62,
          reasons: [{ feature: 'quotation', weight: 0.8 }],
        },
      ],
    },
    {
      sentences: [
        {
          text: 'Engineers of the Coastal Survey told the council that a gate would add £15 million and 18 months.',
          score: 0.66,
          reasons: plain,
        },
        {
          text: 'Without any wall, they said, a flood like that of 2024 must be expected every nine years.',
          score: 0.58,
          reasons: plain,
        },
      ],
    },
    {
      sentences: [
        {
          text: 'Work begins on 14 September 2026, and the first boats are to leave a week earlier.',
          score: 0.64,
          reasons: [
            { feature: 'figures', weight: 0.6 },
            { feature: 'closing', weight: 0.3 },
          ],
        },
        { text: 'A petition against the closure had gathered 2,300 names by Friday.', score: 0.4 },
      ],
    },
  ],
  entities: [
    { name: 'Helen Tarrant', kind: 'person', role: 'the mayor' },
    { name: 'Tomas Reyl', kind: 'person', role: 'who chairs the FGM' },
    { name: 'Fishermen’s Guild of Marlow', kind: 'organization', aliases: ['FGM'] },
    { name: 'Coastal Survey', kind: 'organization' },
    { name: 'Marlow', kind: 'place' },
    { name: 'Dunwick', kind: 'place' },
  ],
  facts: {
    quotations: [
      { text: '“We can mourn the view or we can keep the town,”', speaker: 0 },
      { text: 'She had changed her mind twice since the winter', speaker: 0, direct: false },
      { text: '“Two years in Dunwick means half of us will not come back,”', speaker: 1 },
      { text: 'a flood like that of 2024 must be expected every nine years', direct: false },
    ],
    dates: [
      { text: 'September', value: '2026-09', precision: 'month' },
      { text: 'Thursday', value: '2026-04-30' },
      { text: 'January 2024', value: '2024-01', precision: 'month' },
      { text: '14 September 2026', value: '2026-09-14' },
      { text: 'Friday', value: '2026-05-01' },
    ],
    figures: [
      { text: '4.2 metres', value: 4.2, unit: 'm', of: 'wall' },
      { text: '900 metres', value: 900, unit: 'm', of: 'wall' },
      { text: '310 homes', value: 310, of: 'homes' },
      { text: '£48 million', value: 48e6, unit: 'GBP' },
      { text: '64 boats', value: 64, of: 'boats' },
      { text: '£15 million', value: 15e6, unit: 'GBP' },
      { text: '2,300 names', value: 2300, of: 'names' },
    ],
  },
};
