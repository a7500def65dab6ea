import { expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { isExplained, sayPermission } from '../../src/options/install-permissions.ts';
import { english } from '../ui/english.ts';

/** What the packages of both browsers ask for at their installation. */
const asked = [...manifest.permissions, ...manifest.chromium.permissions];

it('every permission of the installation has its reason, in a sentence', () => {
  expect(asked.filter((name) => !isExplained(name))).toEqual([]);
  expect(asked.filter((name) => !/^To .+\.$/.test(sayPermission(name, english)))).toEqual([]);
});

it('a permission without words is no inherited name', () => {
  expect(isExplained('constructor')).toBe(false);
});
