import type { Browser, Tab } from '../driver.ts';
import { expect, test } from '../fixtures.ts';
import { searchState, storedRows } from '../kept.ts';
import { listed, load } from '../library-page.ts';
import type { Site } from '../server.ts';
import { until } from '../until.ts';
import { breakStorage, type Fault } from './break-storage.ts';
import { heldThere, holdAt, type Step } from './hold.ts';
import { readOnce } from './scene.ts';

test.afterEach(({ driver }) => driver.stopBackground());

type Rows = Awaited<ReturnType<typeof storedRows>>;
type Scene = { driver: Browser; library: Tab; file: string };

/** What a reader does in the library, and how many articles there are after it: two, before. */
type Act = {
  articles: number;
  before?: (scene: Scene) => Promise<unknown>;
  start(scene: Scene): Promise<unknown>;
};

const remove = ({ library }: Scene) => library.click('.entry:first-child .entry-acts button:last-child');

const ACTS: Record<string, Act> = {
  'a file is loaded': { articles: 4, start: ({ library, file }) => load(library, file) },
  'an article is deleted': { articles: 1, start: remove },
  'a deletion is undone': {
    articles: 2,
    before: async (scene) => {
      await remove(scene);
      await listed(scene.library, 1);
    },
    start: ({ library }) => library.click('.saved .quiet'),
  },
  'an article is labelled': {
    articles: 2,
    before: ({ library }) => library.click('.entry:first-child .tags input'),
    start: async ({ library }) => {
      for (const key of ['s', 'e', 'a', 'Enter']) await library.press(key);
    },
  },
  'an article is pinned': {
    articles: 2,
    start: ({ library }) => library.click('.entry:first-child [aria-pressed]'),
  },
};

/** The library as it is stored, and a saved library of two other articles. */
function fileOf({ entries, versions }: Rows): string {
  const moved = <T>(row: T) => ({ ...row, address: `of ${(row as { address?: string }).address}` });
  const articles = entries.map((entry) => ({
    entry: moved(entry),
    versions: versions.filter(({ url }) => url === entry.url).map(moved),
  }));
  return JSON.stringify({ form: 'nutgraf-library-1', articles });
}

async function openLibrary(driver: Browser): Promise<Tab> {
  const library = await driver.open(`${driver.base}library/index.html`);
  await library.waitFor(() => document.querySelector('.entry') !== null);
  return library;
}

/** Two articles that the search knows, in the open library. */
async function begin(driver: Browser, site: Site): Promise<Scene> {
  for (const page of ['tide', 'german']) await readOnce(driver, `${site.origin}/${page}.html`);
  const file = fileOf(await storedRows(driver));
  const library = await openLibrary(driver);
  await until('the search to know both', async () => (await searchState(driver)).waiting === 0);
  return { driver, library, file };
}

/** Every article has its newest version, and every version its article. */
function expectWhole({ entries, versions }: Rows): void {
  const key = (row: unknown, of: 'version' | 'newest') => {
    const { address, ...rest } = row as Record<string, string>;
    return `${address} ${rest[of]}`;
  };
  expect(versions.map((row) => key(row, 'version')).sort()).toEqual(
    entries.map((row) => key(row, 'newest')).sort(),
  );
}

/** How the page of the library may end in the middle of an act. */
const ENDS: Record<string, (scene: Scene) => Promise<unknown>> = {
  closed: ({ library }) => library.close(),
  reloaded: ({ driver, library }) => library.goto(`${driver.base}library/index.html`),
};

const STEPS: Step[] = ['before the write', 'during the write'];

for (const [act, { articles, before, start }] of Object.entries(ACTS)) {
  for (const step of STEPS) {
    for (const [end, happen] of Object.entries(ENDS)) {
      test(`${act}; ${step}, and the library is ${end}: nothing is half done`, async ({ driver, site }) => {
        const scene = await begin(driver, site);
        await before?.(scene);
        const rows = await storedRows(driver);
        await holdAt(scene.library, step);
        await start(scene);
        await heldThere(scene.library);
        await happen(scene);
        expect(await storedRows(driver)).toEqual(rows);
        const library = await openLibrary(driver);
        if (act === 'a deletion is undone') return; // The way back goes with the page that knew of it.
        await before?.({ ...scene, library });
        await start({ ...scene, library });
        await listed(library, articles);
        await expect
          .poll(async () => JSON.stringify(await storedRows(driver)))
          .not.toBe(JSON.stringify(rows));
        expectWhole(await storedRows(driver));
      });
    }
  }
}

/** Runs in the library: its storage is as it was before it was broken. */
function mend(): void {
  const { kept } = self as unknown as {
    kept: { put: IDBObjectStore['put']; delete: IDBObjectStore['delete'] };
  };
  Object.assign(IDBObjectStore.prototype, kept);
}

/** Runs in the library: notes how its storage is, and breaks it later. */
function noteStorage(): void {
  const { put, delete: drop } = IDBObjectStore.prototype;
  Object.assign(self, { kept: { put, delete: drop } });
}

const FAULTS: Fault[] = ['put throws', 'put aborts', 'delete throws'];

for (const [act, { articles, before, start }] of Object.entries(ACTS)) {
  for (const fault of FAULTS.slice(0, act === 'an article is deleted' ? 3 : 2)) {
    test(`${act} where storage fails (${fault}): it is said, nothing is lost, and can be done again`, async ({
      driver,
      site,
    }) => {
      const scene = await begin(driver, site);
      const { library } = scene;
      await library.evaluate(noteStorage);
      await before?.(scene);
      const rows = await storedRows(driver);
      await library.evaluate(breakStorage, fault);
      await start(scene);
      await library.waitFor(() => document.body.textContent?.includes('The browser refuses storage'));
      expect(await storedRows(driver)).toEqual(rows);
      await library.evaluate(mend);
      await start(scene);
      await listed(library, articles);
      await expect.poll(async () => JSON.stringify(await storedRows(driver))).not.toBe(JSON.stringify(rows));
      expectWhole(await storedRows(driver));
    });
  }
}

test('two windows load the same file at once: each article stands there once, under its own number', async ({
  driver,
  site,
}) => {
  const { library, file } = await begin(driver, site);
  const other = await openLibrary(driver);
  await Promise.all([load(library, file), load(other, file)]);
  for (const window of [library, other])
    await window.waitFor(() => document.body.textContent?.includes('Loaded: 2 articles'));
  expectWhole(await storedRows(driver));
  const numbers = await driver.background(async () => {
    const opening = indexedDB.open('nutgraf');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const all = opening.result.transaction('entries').objectStore('entries').getAll();
    await new Promise((resolve) => all.addEventListener('success', resolve));
    opening.result.close();
    return all.result.map(({ id }: { id: number }) => id);
  });
  expect(new Set(numbers).size).toBe(4);
});

test('two windows delete the same article, and both undo it: it stands there once', async ({
  driver,
  site,
}) => {
  const scene = await begin(driver, site);
  const { entries } = await storedRows(driver);
  const other = { ...scene, library: await openLibrary(driver) };
  await listed(other.library, 2);
  await remove(scene);
  await listed(scene.library, 1);
  await remove(other);
  await listed(other.library, 1);
  await scene.library.click('.saved .quiet');
  await listed(scene.library, 2);
  expect((await storedRows(driver)).entries).toEqual(entries);
  expectWhole(await storedRows(driver));
});

for (const [format, button] of [
  ['Markdown', 1],
  ['JSON', 2],
] as const) {
  test(`the library is saved as ${format} where storage fails: it is said, and nothing is saved`, async ({
    driver,
    site,
  }) => {
    const { library } = await begin(driver, site);
    await library.evaluate(() => {
      const window = self as unknown as { saved: number };
      window.saved = 0;
      URL.createObjectURL = () => {
        window.saved += 1;
        return '';
      };
      IDBIndex.prototype.getAll = () => {
        throw new DOMException('The row cannot be read.', 'UnknownError');
      };
    });
    await library.click(`.library-take > :nth-child(${button})`);
    await library.waitFor(() => document.body.textContent?.includes('The browser refuses storage'));
    expect(await library.evaluate(() => (self as unknown as { saved: number }).saved)).toBe(0);
  });
}

test('the extension is updated while a file is loaded: nothing is half done, and it can be loaded again', async ({
  driver,
  site,
}) => {
  const scene = await begin(driver, site);
  const rows = await storedRows(driver);
  await holdAt(scene.library, 'during the write');
  await load(scene.library, scene.file);
  await heldThere(scene.library);
  await driver.update();
  expect(await storedRows(driver)).toEqual(rows);
  const library = await openLibrary(driver);
  await load(library, scene.file);
  await listed(library, 4);
  expectWhole(await storedRows(driver));
});
