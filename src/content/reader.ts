import type { ReaderCalls } from '../messages.ts';
import type { SourceMap } from '../page/source.ts';
import { holdLines, serve } from '../shell/rpc.ts';
import { readPage } from './reading.ts';
import { alive, scope } from './scope.ts';

function start(): void {
  let last: SourceMap | undefined;
  const read = async (selection: boolean) => {
    const { answer, source } = await readPage(document, { selection });
    last = source ?? last;
    return answer;
  };
  const source = async () => {
    if (!last) await read(false);
    return last;
  };
  scope.nutgrafReader = { alive, source };
  holdLines('reader');
  serve<ReaderCalls>('reader', { read: ({ selection }) => read(selection) });
}

if (!scope.nutgrafReader?.alive()) start();
