import { problems } from '../messages.ts';
import { defaultOptions, type Options } from '../options.ts';
import type { Opening } from '../ui/article-view.tsx';
import { digestOf } from '../ui/sample/digest-maker.ts';
import { harbour } from '../ui/sample/harbour.ts';
import type { View, Voice } from '../ui/view.ts';
import { badInputs } from './hostile.ts';
import { market } from './sample-arabic.ts';

/** A state of the interface: what it is drawn from besides place, theme and direction. */
export type State = { view: View; options?: Partial<Options>; opening?: Opening; voice?: Partial<Voice> };

const english = digestOf(harbour);
const arabic = digestOf(market);
const shown = (digested = english): View => ({ state: 'digest', digested });
const { digest, article } = english;

const noFacts = { quotations: [], dates: [], figures: [] };
const bare = {
  ...english,
  article: { text: article.text, blocks: article.blocks },
  digest: { ...digest, entities: [], facts: noFacts },
};
const noticed = {
  ...english,
  article: { ...article, missing: 'paywall' as const },
  digest: {
    ...digest,
    language: 'is',
    limited: ['language' as const, 'entities' as const],
    genre: { name: 'press' as const, args: { issuer: 'Eastshore Town Council' } },
  },
  kept: false,
  unkept: 'private' as const,
};

/** All states of the reading interface by name. */
export const states: Readonly<Record<string, State>> = {
  summary: { view: shown() },
  sentence: {
    view: shown(),
    opening: { mark: { on: 'sentence', sentence: 1 } },
    options: { showReasons: true },
  },
  long: { view: shown(), options: { sentences: 10, order: 'importance' } },
  entity: { view: shown(), opening: { mark: { on: 'entity', entity: 4, mention: 1 } } },
  facts: { view: shown(), opening: { tab: 'facts' } },
  noFacts: { view: shown(bare), opening: { tab: 'facts' } },
  bare: { view: shown(bare) },
  arabic: { view: shown(arabic), options: { showReasons: true } },
  arabicFacts: { view: shown(arabic), opening: { tab: 'facts' } },
  notices: { view: shown(noticed) },
  changed: {
    view: {
      state: 'digest',
      digested: english,
      changes: {
        added: [0, 5],
        removed: ['The council is to decide on Thursday.'],
        since: Date.UTC(2026, 4, 2, 8),
        previous: 'before',
      },
    },
  },
  elsewhere: { view: { state: 'digest', digested: english, elsewhere: 'otherPage' } },
  gone: { view: { state: 'digest', digested: english, elsewhere: 'tabGone' } },
  speaking: { view: shown(), voice: { state: 'speaking', sentence: 1 } },
  keys: { view: shown(), opening: { help: true } },
  hostile: { view: shown(badInputs.hostile) },
  hostileFacts: { view: shown(badInputs.hostile), opening: { tab: 'facts' } },
  extreme: { view: shown(badInputs.extreme) },
  loading: { view: { state: 'loading' } },
  ...Object.fromEntries(
    problems.map((problem) => [`problem-${problem}`, { view: { state: 'problem', problem } as View }]),
  ),
};

/** The options of a state. */
export const optionsOf = (state: State): Options => ({ ...defaultOptions, ...state.options });
