import type { Key } from './words.ts';

/** What a key can do. */
export type Deed = 'next' | 'previous' | 'why' | 'length' | 'all' | 'tab' | 'copy' | 'help';

type KeyRow = { keys: readonly string[]; shown: readonly string[]; deed: Deed; words: Key };

/** The single-key shortcuts, as the list of keys shows them. */
export const keyRows: readonly KeyRow[] = [
  { keys: ['j'], shown: ['J'], deed: 'next', words: 'key_next' },
  { keys: ['k'], shown: ['K'], deed: 'previous', words: 'key_previous' },
  { keys: ['w'], shown: ['W'], deed: 'why', words: 'key_why' },
  { keys: [...'1234567890'], shown: ['1', '…', '0'], deed: 'length', words: 'key_length' },
  { keys: ['h'], shown: ['H'], deed: 'all', words: 'key_all' },
  { keys: ['f'], shown: ['F'], deed: 'tab', words: 'key_tab' },
  { keys: ['c'], shown: ['C'], deed: 'copy', words: 'key_copy' },
  { keys: ['?'], shown: ['?'], deed: 'help', words: 'key_help' },
];

/** What a key press means, where it means anything: never with a modifier. */
export function deedOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
): Deed | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  return keyRows.find(({ keys }) => keys.includes(event.key.toLowerCase()))?.deed;
}

/** The length that a digit sets: 0 is ten. */
export const lengthOfDigit = (key: string): number => (key === '0' ? 10 : Number(key));
