import type { ReaderCalls, ReadWishes } from '../messages.ts';
import type { SourceMap } from '../page/source.ts';
import { holdLines, serve } from '../shell/rpc.ts';
import { readPage } from './reading.ts';
import { alive, reader, scope } from './scope.ts';

function start(): void {
  let last: SourceMap | undefined;
  const read = async (wishes: ReadWishes) => {
    const { answer, source } = await readPage(document, wishes);
    last = source ?? last;
    return answer;
  };
  const source = async () => {
    if (!last) await read({ selection: false, anyway: true });
    return last;
  };
  scope[reader] = { alive, source };
  holdLines('reader');
  serve<ReaderCalls>('reader', { read });
}

if (!scope[reader]?.alive()) start();
