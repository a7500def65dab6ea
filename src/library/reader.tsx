import { useEffect, useState } from 'preact/hooks';
import { getVersion } from '../shell/store/cache.ts';
import type { Entry, Version } from '../shell/store/schema.ts';
import { takeOut } from '../shell/store/shelf.ts';
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
      if (current) setVersions(first ? [first] : []);
      const all = (await takeOut(address))?.versions ?? [];
      if (current) setVersions(all.sort((a, b) => b.digested - a.digested));
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
