import { expect, test } from 'vitest';
import { showLatest } from '../../src/options/latest.ts';

test('what was read before a later change is never shown after it', async () => {
  const answers: ((value: string) => void)[] = [];
  const shown: string[] = [];
  const read = () => new Promise<string>((resolve) => answers.push(resolve));
  const look = showLatest(read, (value) => shown.push(value));
  const looks = [look(), look()];
  answers[1]?.('new');
  answers[0]?.('old');
  await Promise.all(looks);
  expect(shown).toEqual(['new']);
});
