import type { MarkerCalls } from '../messages.ts';
import { holdLines, serve } from '../shell/rpc.ts';
import { paintPage } from './painting.ts';
import { followWish, offerSummary, withdrawSummary } from './prompt/index.ts';
import { alive, marker, reader, scope } from './scope.ts';

/** How often it was said whether to offer. */
let turns = 0;

function start(): void {
  scope[marker] = { alive };
  withdrawSummary();
  followWish();
  holdLines('marker');
  serve<MarkerCalls>('marker', {
    paint: async (request) => paintPage(await scope[reader]?.source(), request),
    offer: async (words) => {
      const turn = ++turns;
      const story = await scope[reader]?.story();
      // While the page was read, its address may have changed again: what was asked last decides.
      return turn === turns && offerSummary(story, words);
    },
    withdraw: async ({ forGood }) => {
      turns++;
      withdrawSummary(forGood);
      return true;
    },
  });
}

if (!scope[marker]?.alive()) start();
