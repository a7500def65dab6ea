import { useEffect, useState } from 'preact/hooks';
import type { choose } from '../../core/summary/choose.ts';
import type { linkTo } from '../export/fragment.ts';
import type { copyTake, saveTake, shareTake } from '../session/taking.ts';

/** What no first paint needs; it comes in a script of its own, which all screens share. */
export type Later = {
  choose: typeof choose;
  linkTo: typeof linkTo;
  copyTake: typeof copyTake;
  saveTake: typeof saveTake;
  shareTake: typeof shareTake;
};

declare global {
  /** Set by the later script when it has run. */
  var nutgrafLater: Later | undefined;
}

let loading: Promise<Later> | undefined;

/** Fetches the later script, once; rejects where the package has lost it. */
function fetchLater(): Promise<Later> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '../later.js';
    script.onload = () => (globalThis.nutgrafLater ? resolve(globalThis.nutgrafLater) : reject());
    script.onerror = () => reject(new Error('later.js is not there'));
    document.head.append(script);
  });
}

/** What comes later, as soon as it is there. */
export function loadLater(): Promise<Later> {
  loading ??= globalThis.nutgrafLater ? Promise.resolve(globalThis.nutgrafLater) : fetchLater();
  return loading;
}

/** What comes later, or undefined until it is there; asked for after the paint that asks. */
export function useLater(): Later | undefined {
  const [later, setLater] = useState(globalThis.nutgrafLater);
  useEffect(() => {
    if (!later) loadLater().then(setLater);
  }, [later]);
  return later;
}
