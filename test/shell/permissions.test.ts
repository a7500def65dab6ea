import { beforeEach, expect, it, vi } from 'vitest';

const browser = vi.hoisted(() => ({ permissions: {} as Record<string, unknown> }));
vi.mock('../../src/shell/browser.ts', () => ({ browser }));

const { giveBack, notAllowed, watchPermissions } = await import('../../src/shell/permissions.ts');

const all = '*://*/*';
beforeEach(() => {
  browser.permissions = {};
});

it('a permission counts as given back where the browser says so and holds it no more', async () => {
  browser.permissions = { remove: async () => true, contains: async () => false };
  expect(await giveBack([all])).toBe(true);
});

it('one that an administrator has set stays, whatever the browser answers', async () => {
  browser.permissions = { remove: async () => true, contains: async () => true };
  expect(await giveBack([all])).toBe(false);
  browser.permissions = { remove: async () => false, contains: async () => false };
  expect(await giveBack([all])).toBe(false);
});

it('one that the installation requires stays', async () => {
  const remove = () => Promise.reject(new Error('You cannot remove required permissions.'));
  browser.permissions = { remove, contains: async () => true };
  expect(await giveBack([all])).toBe(false);
});

it('sites that are held on a click only are not allowed; what is no pattern for the browser asks for nothing', async () => {
  browser.permissions = {
    contains: async ({ origins }: { origins: string[] }) => {
      if (origins[0] === '*://odd/*') throw new Error('Invalid match pattern');
      return origins[0] === '*://*.example.org/*';
    },
  };
  expect(await notAllowed([all, '*://*.example.org/*', '*://odd/*'])).toEqual([all]);
});

it('a change in the browser’s own pages is heard until nobody listens', () => {
  const listeners = new Set<() => void>();
  const event = {
    addListener: (listener: () => void) => listeners.add(listener),
    removeListener: (listener: () => void) => listeners.delete(listener),
  };
  browser.permissions = { onAdded: event, onRemoved: event };
  const changed = vi.fn();
  const stop = watchPermissions(changed);
  for (const listener of listeners) listener();
  expect(changed).toHaveBeenCalled();
  stop();
  expect(listeners.size).toBe(0);
});
