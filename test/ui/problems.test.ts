import { expect, it } from 'vitest';
import messages from '../../src/_locales/en/messages.json' with { type: 'json' };
import { problems } from '../../src/messages.ts';

const keys = new Set(Object.keys(messages));

it.each(problems)('%s has a title and what the reader can do', (problem) => {
  expect(keys).toContain(`problem_${problem}_title`);
  expect(keys).toContain(`problem_${problem}_help`);
});
