import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { madeBrowser } from './made-browser.ts';

const made = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/shell/browser.ts', () => ({
  get browser() {
    return made.browser;
  },
  has: { sync: () => true },
}));

const { loadOptions, saveOptions } = await import('../../src/shell/option-store.ts');
const { keepAll, mergeShared, retrySharing } = await import('../../src/shell/option-sync.ts');
const { shareOptions } = await import('../../src/shell/option-store.ts');

let browser: ReturnType<typeof madeBrowser>;
beforeEach(() => {
  browser = madeBrowser();
  made.browser = browser;
});
afterEach(() => void vi.useRealTimers());

/** Turns the switch, and sends what that makes due, as the page does. */
const turn = async (sync: boolean) => (await keepAll({ sync })) && shareOptions();

it('switched off, what another device has set stays in force here', async () => {
  browser.storage.sync.values = { theme: 'sepia', sentences: 3 };
  await saveOptions({ order: 'importance' });
  await turn(false);
  expect(await loadOptions()).toMatchObject({
    theme: 'sepia',
    sentences: 3,
    order: 'importance',
    sync: false,
  });
  browser.storage.sync.values.theme = 'dark';
  expect((await loadOptions()).theme).toBe('sepia');
});

it('switched off, what was never set is not taken for set', async () => {
  browser.storage.sync.values = { theme: 'sepia' };
  await turn(false);
  expect(Object.keys(browser.storage.local.values)).not.toContain('option:detection');
});

it('switched on again, each device keeps what it alone has changed', async () => {
  browser.storage.sync.values = { theme: 'sepia', order: 'article', highlight: 'green' };
  await turn(false);
  await saveOptions({ theme: 'dark', sentences: 7 });
  browser.storage.sync.values.order = 'importance'; // By another device.
  await turn(true);
  const wanted = { theme: 'dark', sentences: 7, order: 'importance', highlight: 'green' };
  expect(await loadOptions()).toMatchObject({ ...wanted, sync: true });
  expect(browser.storage.sync.values).toEqual(wanted);
});

it('where both have changed the same option, the others win', async () => {
  await turn(false);
  await saveOptions({ theme: 'dark' });
  browser.storage.sync.values = { theme: 'light' };
  await turn(true);
  expect((await loadOptions()).theme).toBe('light');
});

it('what is garbled in the sync store does not win', async () => {
  await turn(false);
  await saveOptions({ theme: 'dark' });
  browser.storage.sync.values = { theme: 'pink' };
  await turn(true);
  expect((await loadOptions()).theme).toBe('dark');
  expect(browser.storage.sync.values).toEqual({ theme: 'dark' });
});

it('off and on again changes nothing', async () => {
  browser.storage.sync.values = { theme: 'sepia' };
  await saveOptions({ sentences: 3 });
  const before = await loadOptions();
  await turn(false);
  await turn(true);
  expect(await loadOptions()).toEqual(before);
});

it('with the disk full sync stays as it was', async () => {
  browser.storage.sync.values = { theme: 'sepia' };
  browser.storage.local.refuses = true;
  await expect(turn(false)).rejects.toThrow();
  expect(await loadOptions()).toMatchObject({ theme: 'sepia', sync: true });
});

it('a store that holds only some options is filled up with the others', () => {
  const own = { theme: 'dark', order: 'importance', sync: false };
  expect(mergeShared(own, { order: 'article' }, {})).toEqual({
    taken: { order: 'article' },
    sent: ['theme'],
  });
});

it('what sync refused is sent at a later start, and not before its time', async () => {
  vi.useFakeTimers();
  browser.storage.sync.refuses = true;
  expect(await saveOptions({ theme: 'dark' })).toEqual({ synced: false });
  expect(await retrySharing()).toEqual({ synced: false });
  browser.storage.sync.refuses = false;
  await retrySharing();
  expect(browser.storage.sync.values).toEqual({});
  vi.advanceTimersByTime(60_000);
  expect(await retrySharing()).toEqual({ synced: true });
  expect(browser.storage.sync.values).toEqual({ theme: 'dark' });
  expect(Object.keys(browser.storage.local.values)).toEqual(['option:theme']);
});

it('what is changed while a value is on its way is sent after it', async () => {
  const { local } = browser.storage;
  const remove = local.remove.bind(local);
  local.remove = async (keys) => {
    local.remove = remove;
    await keepAll({ theme: 'sepia' }); // The very moment before the mark of the value that was sent goes.
    await remove(keys);
  };
  await saveOptions({ theme: 'dark' });
  await shareOptions();
  expect(browser.storage.sync.values).toEqual({ theme: 'sepia' });
});

it('each refusal doubles the wait; a reader who opens the options has it tried at once', async () => {
  vi.useFakeTimers();
  browser.storage.sync.refuses = true;
  await saveOptions({ theme: 'dark' });
  for (let start = 0; start < 3; start++) {
    await retrySharing();
    vi.advanceTimersByTime(60_000 * 2 ** start);
  }
  await retrySharing();
  browser.storage.sync.refuses = false;
  vi.advanceTimersByTime(7 * 60_000);
  expect((await retrySharing()).synced).toBe(false);
  expect((await retrySharing({ atOnce: true })).synced).toBe(true);
});

it('with sync off nothing is sent', async () => {
  browser.storage.sync.refuses = true;
  await saveOptions({ theme: 'dark' });
  await turn(false);
  browser.storage.sync.refuses = false;
  await retrySharing({ atOnce: true });
  expect(browser.storage.sync.values).toEqual({});
});
