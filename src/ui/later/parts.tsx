import { Fragment } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { jsx, jsxs } from 'preact/jsx-runtime';
import { useWords } from '../words-context.ts';
import { type Later, useLater } from './later.ts';

globalThis.nutgrafShared = { jsx, jsxs, Fragment, useEffect, useLayoutEffect, useRef, useState, useWords };

type PartName = 'Facts' | 'KeyHelp' | 'Listening' | 'SiteLeaf';

/** A component of the later script; nothing is drawn for the moment until that is there. */
const part = <Name extends PartName>(name: Name): Later[Name] =>
  ((props: never) => {
    const Part = useLater()?.[name] as ((props: never) => unknown) | undefined;
    return Part ? jsx(Part as never, props) : null;
  }) as unknown as Later[Name];

/** Who said what, when, how much. */
export const Facts = part('Facts');
/** The list of keys. */
export const KeyHelp = part('KeyHelp');
/** The controls of reading aloud. */
export const Listening = part('Listening');
/** The rules for the site in front. */
export const SiteLeaf = part('SiteLeaf');
