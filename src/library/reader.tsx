import { useEffect, useState } from 'preact/hooks';
import { getVersion } from '../shell/store/cache.ts';
import { isDrawable } from '../shell/store/drawable.ts';
import type { Entry, Version } from '../shell/store/schema.ts';
import { noteLook, readShelved } from '../shell/store/shelf.ts';
import { openAddress } from '../ui/session/open-address.ts';
import { ReaderView } from './reader-view.tsx';
import type { ReaderProps } from './shelf.ts';

/** All kept versions of an address, newest first. */
function useVersions({ address, newest }: Entry): Version[] {
  const [versions, setVersions] = useState<Version[]>([]);
  useEffect(() => {
    let current = true;
    const read = async () => {
      const first = await getVersion(address, newest);
      if (current) setVersions(isDrawable(first) ? [first] : []);
      const all = ((await readShelved(address))?.versions ?? []).filter(isDrawable);
      if (current) setVersions(all.sort((a, b) => b.digested - a.digested));
      await noteLook(address, Date.now());
    };
    read().catch(() => current && setVersions([])); // Storage refused: said by the list itself.
    return () => {
      current = false;
    };
  }, [address, newest]);
  return versions;
}

/** One article of the library, its versions read from the store. */
export const Reader = (props: ReaderProps) => (
  <ReaderView {...props} versions={useVersions(props.entry)} open={openAddress} />
);
