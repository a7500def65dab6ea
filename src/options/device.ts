import type { OptionName } from '../options.ts';

/** A keyboard command as the browser tells it. */
export type Command = { name?: string; description?: string; shortcut?: string };

/** How much the library holds; `refused` where the browser gives no storage, `undefined` until it is known. */
export type LibraryUse = { articles: number; bytes?: number } | 'refused' | undefined;

/** For each option that lies idle, because the browser does not allow it now, the sites that it waits for. */
export type Idle = Partial<Record<OptionName, readonly string[]>>;

/** What a work of others that is in the package does there: the end of a key `credit_…` of the interface. */
export const creditedUses = [
  'pages',
  'screens',
  'library',
  'places',
  'people',
  'countries',
  'dates',
  'words',
  'nouns',
  'hosts',
] as const;

type Credit = { name: string; licence: string };
type UsedCredit = Credit & { use: (typeof creditedUses)[number] };

/** The code and data of others in the package, and the sets that its models learned from, as the build tells. */
export type Credits = { code: UsedCredit[]; data: UsedCredit[]; learned: Credit[] };

/** What belongs to this browser and this device, as the options page shows it, and what can be done with it. */
export interface Device {
  /** The sites that may be read without a click, as match patterns. */
  held: readonly string[];
  giveBack(pattern: string): void;
  /** The permissions that came with the installation, by their names in the manifest. */
  install: readonly string[];
  /** Those held that no option rests on. */
  unneeded: readonly string[];
  idle: Idle;
  /** Asks for what an idle option waits for; must be called straight from a click. */
  allow(name: OptionName): void;
  commands: readonly Command[];
  /** Opens the browser's own page for shortcuts; rejects where there is no way to it. */
  openShortcuts(): Promise<unknown>;
  use: LibraryUse;
  clear(): void;
  version: string;
  /** The policy of the extension's own pages, as the manifest has it. */
  policy: string;
  /** Whose work is in the package; `undefined` until it is read. */
  credits: Credits | undefined;
  /** Address of the full texts of the licences. */
  licences: string;
}
