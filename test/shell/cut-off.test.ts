import { expect, it } from 'vitest';
import { isCutOff } from '../../src/shell/rpc.ts';

it.each([
  'Could not establish connection. Receiving end does not exist.',
  'The message port closed before a response was received.',
  'A listener indicated an asynchronous response, but the message channel closed before a response was received',
  'Extension context invalidated.',
  'No SW', // The worker that asks was itself stopped meanwhile.
])('"%s" means that somebody went away before the answer', (said) => {
  expect(isCutOff(new Error(said))).toBe(true);
});

it('an error that the receiver reports is none of these', () => {
  expect(isCutOff(new Error('The quota has been exceeded.'))).toBe(false);
});
