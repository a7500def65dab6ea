import type { JSX } from 'preact';
import type { Options } from '../options.ts';
import type { Entry, Version } from '../shell/store/schema.ts';
import type { Query } from '../shell/store/search.ts';
import type { Imported } from './taking.ts';
import type { LibraryActs, LibraryState } from './use-library.ts';

/** The properties that are chosen from a list. */
export const listed = ['site', 'language', 'tag'] as const;

/** One of them. */
export type Listed = (typeof listed)[number];

/** How much the library holds. */
export type Use = { articles: number; bytes?: number };

/**
 * The library as a file: saved as one, which rejects where storage is refused, and loaded from one. Markdown answers
 * how many articles are too broken to be written.
 */
export interface Files {
  saveMarkdown(): Promise<number>;
  saveJson(): Promise<void>;
  load(file: File): Promise<Imported>;
}

/** What the reader of one article is drawn from. */
export type ReaderProps = {
  entry: Entry;
  options: Options;
  /** The way to the article before (-1) or after; undefined at the ends of the list. */
  step: (by: 1 | -1) => (() => void) | undefined;
  close: () => void;
};

/** What the library page is drawn from, and what it can have done. */
export type Shelf = {
  query: Query;
  ask: (query: Query) => void;
  state: LibraryState;
  acts: LibraryActs;
  /** The values that the filters offer. */
  values: Readonly<Record<Listed, readonly string[]>>;
  use: Use | undefined;
  files: Files;
  Reader: (props: ReaderProps) => JSX.Element;
};

/** What the page of one article is drawn from: all kept versions, newest first. */
export type ReaderViewProps = ReaderProps & { versions: readonly Version[]; open: (address: string) => void };
