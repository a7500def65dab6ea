import 'fake-indexeddb/auto';
import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type LibraryActs, type LibraryState, useLibrary } from '../../src/library/use-library.ts';
import { keepVersion } from '../../src/shell/store/cache.ts';
import { indexPending } from '../../src/shell/store/postings.ts';
import { type Entry, library } from '../../src/shell/store/schema.ts';
import type { Query } from '../../src/shell/store/search.ts';
import { version } from '../shell/library-version.ts';

let state: LibraryState;
let acts: LibraryActs;
const Screen = ({ query }: { query: Query }) => {
  [state, acts] = useLibrary(query);
  return null;
};

const everything: Query = { text: '' };

/** Does something in the library, and goes on when it shows what came of it. */
async function until(shows: () => boolean, doing: () => unknown): Promise<void> {
  await act(() => void doing());
  await vi.waitFor(() => act(() => expect(shows()).toBe(true)), { interval: 1 });
}

const ask = (query: Query) => act(() => render(<Screen query={query} />, document.body));
const entries = () => state.entries as Entry[];
const pin = () => acts.amend(entries()[0]!, { pinned: 1 });

const refuseWrites = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });

beforeEach(async () => {
  vi.stubGlobal('document', parseHTML('<html><body></body></html>').document);
  const db = await library();
  await Promise.all([db.clear('entries'), db.clear('versions'), db.clear('words')]);
  for (const address of ['a', 'b']) await keepVersion(version(address, 'v', 1, 'harbour wall'), 1);
  await indexPending();
  await until(
    () => Array.isArray(state.entries),
    () => ask(everything),
  );
});
afterEach(() => {
  act(() => render(null, document.body));
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('an act that storage refuses is said, and each refusal is another', async () => {
  refuseWrites();
  await until(() => state.failed > 0, pin);
  const first = state.failed;
  await until(() => state.failed !== first, pin);
  expect(state.failed).toBeGreaterThan(0);
  expect(entries()).toHaveLength(2);
});

it.each<[string, () => unknown]>([
  ['a new search', () => ask({ text: 'harbour' })],
  ['more of the list', () => acts.showMore()],
  ['the list after a file', () => acts.refresh()],
  ['an act', pin],
])('%s that succeeds says no refusal any more', async (_, doing) => {
  refuseWrites();
  await until(() => state.failed > 0, pin);
  vi.restoreAllMocks();
  await until(() => state.failed === 0, doing);
  expect(entries()).toHaveLength(2);
});

it('what was under way when an act was refused leaves the refusal standing', async () => {
  const before = state.entries;
  refuseWrites();
  await until(
    () => state.failed > 0 && state.entries !== before,
    () => {
      pin();
      acts.refresh();
    },
  );
});

it('what was deleted can be brought back after bringing it back was refused', async () => {
  await until(
    () => state.deleted.length === 1 && entries().length === 1,
    () => acts.remove(entries()[0]!),
  );
  const writes = refuseWrites();
  await until(
    () => state.failed > 0,
    () => acts.undo(),
  );
  expect(state.deleted).toHaveLength(1);
  writes.mockRestore();
  await until(
    () => state.deleted.length === 0 && entries().length === 2,
    () => acts.undo(),
  );
  expect(state.failed).toBe(0);
});
