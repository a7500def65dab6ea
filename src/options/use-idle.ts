import { useEffect, useState } from 'preact/hooks';
import type { OptionName, Options } from '../options.ts';
import { sitesRestedOn } from '../shell/permission-need.ts';
import { notAllowed, watchPermissions } from '../shell/permissions.ts';
import type { Idle } from './device.ts';

async function findIdle(needs: ReturnType<typeof sitesRestedOn>): Promise<Idle> {
  const names = Object.keys(needs) as OptionName[];
  const missing = await Promise.all(names.map((name) => notAllowed(needs[name] ?? [])));
  const rows = names.map((name, index) => [name, missing[index] ?? []] as const);
  return Object.fromEntries(rows.filter(([, sites]) => sites.length > 0));
}

/** The options that lie idle now; what the browser's own pages change is seen at once. */
export function useIdle({ detection, sites }: Options): Idle {
  const [idle, setIdle] = useState<Idle>({});
  const needs = JSON.stringify(sitesRestedOn({ detection, sites }));
  useEffect(() => {
    let wanted = true;
    const look = () => void findIdle(JSON.parse(needs)).then((found) => wanted && setIdle(found));
    look();
    const stop = watchPermissions(look);
    return () => {
      wanted = false;
      stop();
    };
  }, [needs]);
  return idle;
}
