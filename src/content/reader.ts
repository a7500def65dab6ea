import type { ReaderCalls, ReadWishes } from '../messages.ts';
import { offersSummary } from '../page/own-summary.ts';
import type { SourceMap } from '../page/source.ts';
import { holdLines, serve } from '../shell/rpc.ts';
import { knowledge } from './knowledge.ts';
import { readPage } from './reading.ts';
import { alive, reader, scope } from './scope.ts';

function start(): void {
  let last: SourceMap | undefined;
  const read = async (wishes: ReadWishes) => {
    const reading = await readPage(document, wishes);
    last = reading.source ?? last;
    return reading;
  };
  const anew = async () => (await read({ selection: false, anyway: true })).source;
  const source = async () => last ?? anew();
  const story = async () => {
    const { ownSummary } = await knowledge(undefined);
    return ownSummary && offersSummary(document, ownSummary) ? undefined : anew();
  };
  scope[reader] = { alive, source, story };
  holdLines('reader');
  serve<ReaderCalls>('reader', { read: async (wishes) => (await read(wishes)).answer });
}

if (!scope[reader]?.alive()) start();
