import type { MarkerCalls } from '../messages.ts';
import { holdLines, serve } from '../shell/rpc.ts';
import { paintPage } from './painting.ts';
import { offerSummary } from './prompt/index.ts';
import { alive, scope } from './scope.ts';

function start(): void {
  scope.nutgrafMarker = { alive };
  holdLines('marker');
  serve<MarkerCalls>('marker', {
    paint: async (request) => paintPage(await scope.nutgrafReader?.source(), request),
    offer: async (words) => {
      const source = await scope.nutgrafReader?.source();
      return source !== undefined && offerSummary(source, words);
    },
  });
}

if (!scope.nutgrafMarker?.alive()) start();
