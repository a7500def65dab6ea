import type { Options } from '../options.ts';

/** The reader's options on the options page, and the ways to change them. */
export type Settings = {
  options: Options;
  /** What has just happened, with the way back where there is one. */
  status: { line: string; undo?: () => void };
  tell: (line: string) => void;
  /** Saves at once; asks for the sites that the change needs, so it must be called straight from a click. */
  change: (changes: Partial<Options>) => void;
  /** Saves without asking for anything: what needs a permission that is not held lies idle until it is. */
  take: (changes: Partial<Options>) => void;
};
