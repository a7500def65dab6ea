declare module 'punycode/punycode.es6.js' {
  /** A host with its encoded labels in their own letters; throws a `RangeError` where one is not well-formed. */
  export function toUnicode(host: string): string;
}
