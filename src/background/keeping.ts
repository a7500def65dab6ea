import type { Digested } from '../messages.ts';
import type { Options } from '../options.ts';
import { getVersion, keepVersion, prune, touch } from '../shell/store/cache.ts';
import { keepPrivate, privateVersion } from '../shell/store/private.ts';
import type { Version } from '../shell/store/schema.ts';
import { matchesSite } from '../site-pattern.ts';
import type { Tab } from './reach.ts';

type Unkept = NonNullable<Digested['unkept']>;

/** Why an article may not go to disk, if so. */
export function whyUnkept(tab: Tab, url: string, options: Options): Unkept | undefined {
  if (tab.incognito) return 'private';
  if (options.keep === 'nothing') return 'wished';
  return options.neverKept.some((pattern) => matchesSite(pattern, url)) ? 'wished' : undefined;
}

/** The kept version with just this text, from wherever this tab's articles are kept. */
export async function recallVersion(tab: Tab, address: string, key: string): Promise<Version | undefined> {
  const memory = await privateVersion(tab.id, address);
  if (memory?.version === key || tab.incognito) return memory?.version === key ? memory : undefined;
  try {
    return await getVersion(address, key);
  } catch {
    return undefined; // Storage refused: digested anew, and keeping it will say so.
  }
}

async function keepOnDisk(version: Version, options: Options, known: boolean): Promise<void> {
  const now = Date.now();
  if (known) return touch(version.address, version.version, now);
  await keepVersion(version, now);
  await prune(options, now);
}

/**
 * Keeps a version where it may be kept (disk, or memory for private tabs and sites never kept) and says what
 * came of it. Nothing is lost where storage is refused or full: the answer carries the digest itself.
 */
export async function keep(tab: Tab, version: Version, options: Options, known: boolean): Promise<Digested> {
  const unkept = whyUnkept(tab, version.url, options);
  if (unkept) {
    await keepPrivate(tab.id, version);
    return { ...version, kept: false, unkept };
  }
  try {
    await keepOnDisk(version, options, known);
    return { ...version, kept: true };
  } catch {
    return { ...version, kept: false, unkept: 'refused' }; // Said in the popup; the next opening tries again.
  }
}
