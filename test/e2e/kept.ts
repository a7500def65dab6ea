import type { Browser } from './driver.ts';
import { until } from './until.ts';

/** What of a kept version a test looks at. */
export type Kept = {
  url: string;
  version: string;
  article: { text: string; title?: string; blocks: unknown[] };
  digest: {
    sentences: { start: number; end: number }[];
    summary: number[];
    entities: { name: string; kind: string }[];
  };
};

/** Everything that the extension keeps on disk, read behind its back. */
export function keptVersions(driver: Browser): Promise<Kept[]> {
  return driver.background(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'nutgraf')) return [];
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('nutgraf');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    if (!database.objectStoreNames.contains('versions')) return [];
    const all = database.transaction('versions').objectStore('versions').getAll();
    await new Promise((resolve) => all.addEventListener('success', resolve));
    database.close();
    // How the popup has drawn a version may come later than the version: no test waits for it, and none writes it back.
    return (all.result as (Kept & { drawing?: unknown })[]).map(({ drawing: _, ...kept }) => kept);
  });
}

type Rows = {
  entries: { url: string; pinned: number; used: number; tags: string[] }[];
  versions: Kept[];
};

/** All rows of the library but what only the search goes by, in the order of their keys. */
export function storedRows(driver: Browser): Promise<Rows> {
  return driver.background(async () => {
    const opening = indexedDB.open('nutgraf');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const reading = opening.result.transaction(['entries', 'versions']);
    const [entries, versions] = ['entries', 'versions'].map((name) => reading.objectStore(name).getAll());
    await new Promise((resolve) => reading.addEventListener('complete', resolve));
    opening.result.close();
    const bare = (entries?.result ?? []).map(({ id: _id, indexed: _indexed, ...entry }) => entry);
    const undrawn = (versions?.result ?? []).map(({ drawing: _, ...version }) => version);
    return { entries: bare, versions: undrawn } as Rows;
  });
}

/** How many lists of words the search has, and how many articles still wait to be known to it. */
export function searchState(driver: Browser): Promise<{ words: number; waiting: number }> {
  return driver.background(async () => {
    const opening = indexedDB.open('nutgraf');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const reading = opening.result.transaction(['entries', 'words']);
    const words = reading.objectStore('words').count();
    const waiting = reading.objectStore('entries').index('indexed').count(0);
    await new Promise((resolve) => reading.addEventListener('complete', resolve));
    opening.result.close();
    return { words: words.result, waiting: waiting.result };
  });
}

/** Waits until the article at the address is kept, and gives it. */
export function keptAt(driver: Browser, url: string): Promise<Kept> {
  return until(`${url} to be kept`, async () =>
    (await keptVersions(driver)).find((kept) => kept.url === url),
  );
}

/** Writes versions over those that are kept. */
export function storeVersions(driver: Browser, versions: readonly unknown[]): Promise<void> {
  return driver.background(async (rows: readonly unknown[]) => {
    const opening = indexedDB.open('nutgraf');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const writing = opening.result.transaction('versions', 'readwrite');
    for (const row of rows) writing.objectStore('versions').put(row);
    await new Promise((resolve) => writing.addEventListener('complete', resolve));
    opening.result.close();
  }, versions);
}

/** Changes the first name of whatever is kept: who shows the new name has the digest from the cache. */
export async function renameKept(driver: Browser, name: string): Promise<void> {
  const versions = await keptVersions(driver);
  for (const { digest } of versions) if (digest.entities[0]) digest.entities[0].name = name;
  await storeVersions(driver, versions);
}

/** Waits until the popup's first paint of a kept article is kept beside it. */
export async function drawingKept(driver: Browser): Promise<void> {
  await until('a drawing to be kept', () =>
    driver.background(async () => {
      const opening = indexedDB.open('nutgraf');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const all = opening.result.transaction('versions').objectStore('versions').getAll();
      await new Promise((resolve) => all.addEventListener('success', resolve));
      opening.result.close();
      return all.result.some(({ drawing }) => drawing !== undefined);
    }),
  );
}
