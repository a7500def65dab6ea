import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('what the build shortens is named by nothing outside the engine (else: npm run names)', () => {
  expect(execFileSync(process.execPath, ['build/names/check.mjs'], { encoding: 'utf8' })).toBe('');
});
