import type { MarkerCalls } from '../messages.ts';
import { holdLines, serve } from '../shell/rpc.ts';
import { paintPage } from './painting.ts';
import { followWish, offerSummary, sendAway, withdrawSummary } from './prompt/index.ts';
import { alive, marker, reader, scope } from './scope.ts';

function start(): void {
  scope[marker] = { alive };
  withdrawSummary();
  followWish();
  holdLines('marker');
  serve<MarkerCalls>('marker', {
    paint: async (request) => paintPage(await scope[reader]?.source(), request),
    offer: async (words) => {
      const source = await scope[reader]?.source();
      return source !== undefined && offerSummary(source, words);
    },
    withdraw: async () => {
      sendAway();
      return true;
    },
  });
}

if (!scope[marker]?.alive()) start();
