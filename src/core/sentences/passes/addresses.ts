import type { Pass } from '../site.ts';

/** A mark inside an address on the web, a mail address or a file name ends nothing. */
export const addresses: Pass = ({ gap, word, mark, next }) => {
  if (gap !== '' || mark === '' || !ASCII.test(mark)) return undefined;
  return ADDRESS.test(word) || GOES_ON.test(next) ? 'join' : undefined;
};

const ASCII = /^[.!?]+$/;
const ADDRESS = /:\/\/|^www\.|@|\/[\w-]*$/;
const GOES_ON = /^[\w-]+=|^[\w.-]+@/;

export const examples = [
  'See https://www.example.org/news?Page=2&Sort=New for more.',
  'Write to Jane.Doe@example.org by noon. |She answers.',
];
