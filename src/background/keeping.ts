import { compare } from '../core/changes.ts';
import type { BackgroundCalls, Changes, Digested } from '../messages.ts';
import type { Options } from '../options.ts';
import { loadOptions } from '../shell/option-store.ts';
import { keepDrawing, keepVersion, prune, touch, versionBefore, versionsOf } from '../shell/store/cache.ts';
import { indexPending } from '../shell/store/postings.ts';
import { forgetPrivate, keepPrivate, privateVersion } from '../shell/store/private.ts';
import type { Version } from '../shell/store/schema.ts';
import { matchesSite } from '../site-pattern.ts';
import { findTab, type Tab } from './reach.ts';

type Unkept = NonNullable<Digested['unkept']>;

/** Why an article may not go to disk, if so. */
export function whyUnkept(
  { incognito }: Pick<Tab, 'incognito'>,
  url: string,
  options: Options,
): Unkept | undefined {
  if (incognito) return 'private';
  if (options.keep === 'nothing') return 'wished';
  return options.neverKept.some((pattern) => matchesSite(pattern, url)) ? 'wished' : undefined;
}

/** What is known of an article: in memory, where that holds it for the tab; else on disk, where that can be read. */
export type Known = { memory?: Version; disk?: Version[] };

/** What is known of an address, from wherever this tab's articles are kept. */
export async function recallVersions(tab: Tab, address: string): Promise<Known> {
  try {
    const memory = await privateVersion(tab.id, address);
    if (memory) return { memory };
    return tab.incognito ? {} : { disk: await inTime(versionsOf(address)) };
  } catch {
    return {}; // Storage refused: digested anew, and keeping it will say so.
  }
}

/** Whether a version is kept: where it is being written, that is waited for (the store does one after the other). */
export const isKept: BackgroundCalls['isKept'] = ({ address, version }) =>
  inTime(versionsOf(address)).then(
    (all) => all.some((kept) => kept.version === version),
    () => false,
  );

/** Keeps the popup's drawing of a version, unless the reader has wished meanwhile that no more be kept of it. */
export const keepDrawn: BackgroundCalls['keepDrawing'] = async ({ drawing, ...version }) => {
  try {
    const options = await loadOptions();
    return await keepDrawing(version, drawing, (url) => !whyUnkept({ incognito: false }, url, options));
  } catch {
    return false; // Storage refused: the next opening does without.
  }
};

const sentencesOf = ({ article, digest }: Version) => ({ text: article.text, sentences: digest.sentences });

/** What the article gained and lost since the version before it, if that was kept and differs. */
export function changesSince(digested: Digested, disk: readonly Version[] = []): Changes | undefined {
  const before = digested.kept && !digested.selection && versionBefore(disk, digested);
  if (!before) return undefined;
  const { added, removed } = compare(sentencesOf(before), sentencesOf(digested));
  if (added.length + removed.length === 0) return undefined;
  return { added, removed, since: before.digested, previous: before.version };
}

/**
 * How long what nobody waits for is put off (ms): by then the screen is painted, and a popup that is opened again at
 * once does not find the store busy. The library and the worker's next article take up what was cut off.
 */
const later = 3000;
let due: ReturnType<typeof setTimeout> | undefined;

/** Tidies up once after any number of articles. */
function tidyLater(options: Options): void {
  due ??= setTimeout(() => {
    due = undefined;
    tidy(options, Date.now());
  }, later);
}

/** What follows on keeping: what fails here, or is cut off, is taken up with the next article. */
async function tidy(options: Options, now: number): Promise<void> {
  await Promise.allSettled([prune(options, now)]);
  await Promise.allSettled([indexPending()]);
}

async function keepOnDisk(version: Version, options: Options, known: boolean): Promise<Version> {
  const now = Date.now();
  if (known && (await touch(version.address, version.version, now))) return version;
  // A text that went back to an older one is digested now, as any new one is.
  const kept = await keepVersion(known ? { ...version, digested: now } : version, now);
  tidyLater(options);
  return kept;
}

/** How long storage may keep a reader waiting (ms): a broken one may neither answer nor refuse. */
const patience = 4000;

/** The work, or a refusal where it takes too long; what comes of it later is nobody's concern. */
function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Storage does not answer.')), patience);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/**
 * Keeps a version where it may be kept (disk, or memory for private tabs and sites never kept) and says what
 * came of it. Nothing is lost where storage is refused or full: the answer carries the digest itself.
 */
export async function keep(tab: Tab, version: Version, options: Options, known: boolean): Promise<Digested> {
  const unkept = whyUnkept(tab, version.url, options);
  if (unkept) {
    await keepPrivate(tab.id, version);
    if (!(await findTab(tab.id)).ok) await forgetPrivate(tab.id); // Closed meanwhile: nothing outlives it.
    return { ...version, kept: false, unkept };
  }
  try {
    const kept = await inTime(keepOnDisk(version, options, known));
    return { ...kept, kept: true };
  } catch {
    return { ...version, kept: false, unkept: 'refused' }; // Said in the popup; the next opening tries again.
  }
}
