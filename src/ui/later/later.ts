import type { Fragment } from 'preact';
import { useEffect, type useLayoutEffect, type useRef, useState } from 'preact/hooks';
import type { jsx, jsxs } from 'preact/jsx-runtime';
import type { linkTo } from '../export/fragment.ts';
import type { Facts } from '../facts.tsx';
import type { KeyHelp } from '../key-help.tsx';
import type { Listening } from '../listening.tsx';
import type { openAddress } from '../session/open-address.ts';
import type { copyTake, saveTake, shareTake } from '../session/taking.ts';
import type { SiteLeaf } from '../site-leaf.tsx';
import type { Words } from '../words.ts';

/** What nobody needs who only opens a summary and reads it; it comes in a script of its own when first asked for. */
export type Later = {
  Facts: typeof Facts;
  KeyHelp: typeof KeyHelp;
  Listening: typeof Listening;
  SiteLeaf: typeof SiteLeaf;
  linkTo: typeof linkTo;
  openAddress: typeof openAddress;
  copyTake: typeof copyTake;
  saveTake: typeof saveTake;
  shareTake: typeof shareTake;
};

/** What the later script takes over from the screen: the build puts these in place of its imports. */
export type Shared = {
  jsx: typeof jsx;
  jsxs: typeof jsxs;
  Fragment: typeof Fragment;
  useEffect: typeof useEffect;
  useLayoutEffect: typeof useLayoutEffect;
  useRef: typeof useRef;
  useState: typeof useState;
  useWords: () => Words;
};

declare global {
  /** Set by the later script when it has run. */
  var nutgrafLater: Later | undefined;
  /** Set by the screen before the later script runs. */
  var nutgrafShared: Shared | undefined;
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
