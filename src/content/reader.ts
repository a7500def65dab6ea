import type { ReaderCalls } from '../messages.ts';
import { browser } from '../shell/browser.ts';
import { serve } from '../shell/rpc.ts';
import { paintPage } from './painting.ts';
import { offerSummary } from './prompt/index.ts';
import { type LastRead, readPage } from './reading.ts';

type Scope = typeof globalThis & { nutgrafReader?: { alive(): boolean } };

const scope = globalThis as Scope;

/** False once the extension was updated or removed under an open page: this copy then retires. */
const alive = (): boolean => {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false; // A retired copy may not even ask.
  }
};

function start(): void {
  scope.nutgrafReader = { alive };
  let last: LastRead;
  serve<ReaderCalls>('reader', {
    read: async () => {
      const read = await readPage(document);
      last = read.last ?? last;
      return read.answer;
    },
    paint: async (request) => {
      last ??= (await readPage(document)).last;
      return paintPage(last, request);
    },
    offer: async (words) => {
      last ??= (await readPage(document)).last;
      return last !== undefined && offerSummary(last.source, words);
    },
  });
}

if (!scope.nutgrafReader?.alive()) start();
