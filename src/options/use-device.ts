import { useEffect, useState } from 'preact/hooks';
import type { BackgroundCalls } from '../messages.ts';
import type { Options } from '../options.ts';
import { browser, ownAddress } from '../shell/browser.ts';
import { ownFiles } from '../shell/files.ts';
import * as has from '../shell/has.ts';
import { unneeded } from '../shell/permission-need.ts';
import { askFor, giveBack, heldSites, watchPermissions } from '../shell/permissions.ts';
import { policyOfPages } from '../shell/policy.ts';
import { toBackground } from '../shell/rpc.ts';
import { usage } from '../shell/store/cache.ts';
import { useWords } from '../ui/words-context.ts';
import type { Command, Credits, Device, LibraryUse } from './device.ts';
import { useIdle } from './use-idle.ts';

const background = toBackground<BackgroundCalls>();

/** The sites held now; what the browser's own pages change is seen at once. */
function useHeld(): readonly string[] {
  const [held, setHeld] = useState<readonly string[]>([]);
  useEffect(() => {
    const update = () => void heldSites().then(setHeld);
    update();
    return watchPermissions(update);
  }, []);
  return held;
}

/** The commands with their keys; looked at again when the reader comes back, from the browser's own page perhaps. */
function useCommands(): readonly Command[] {
  const [commands, setCommands] = useState<readonly Command[]>([]);
  useEffect(() => {
    if (!has.commands()) return;
    const look = () => void browser.commands.getAll().then(setCommands);
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return commands;
}

/** How much the library holds, and how to measure it again. */
function useLibraryUse(): [LibraryUse, () => void] {
  const [use, setUse] = useState<LibraryUse>();
  const measure = () => void usage().then(setUse, () => setUse('refused'));
  useEffect(measure, []);
  return [use, measure];
}

/** Whose work is in the package, as the build has written it down. */
function useCredits(): Credits | undefined {
  const [credits, setCredits] = useState<Credits>();
  useEffect(() => {
    ownFiles.json('credits.json').then((found) => setCredits(found as Credits | undefined));
  }, []);
  return credits;
}

/** Firefox opens its own page for shortcuts by this; elsewhere the page has an address. */
type ShortcutPage = { openShortcutSettings?: () => Promise<void> };

function openShortcuts(): Promise<unknown> {
  const { openShortcutSettings } = browser.commands as ShortcutPage;
  if (openShortcutSettings) return openShortcutSettings();
  return browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** This browser and device, and what the options lack there; `tell` says what came of a deed. */
export function useDevice(options: Options, tell: (line: string) => void): Device {
  const { t, plural } = useWords();
  const held = useHeld();
  const idle = useIdle(options);
  const refused = () => tell(t('options_refused'));
  const commands = useCommands();
  const [use, measure] = useLibraryUse();
  const credits = useCredits();
  return {
    held,
    giveBack: async (pattern) =>
      tell(t((await giveBack([pattern])) ? 'permission_given' : 'permission_stays')),
    install: browser.runtime.getManifest().permissions ?? [],
    unneeded: unneeded(held, options),
    idle,
    allow: (name) =>
      void askFor(idle[name] ?? []).then(
        (granted) => (granted ? tell(t('welcome_answered_yes')) : refused()),
        refused,
      ),
    commands,
    openShortcuts,
    use,
    clear: async () => {
      const cleared = await background.clearCache({}).catch(() => 0);
      tell(t('library_cleared', plural('articles', cleared)));
      measure();
    },
    version: browser.runtime.getManifest().version,
    policy: policyOfPages(),
    credits,
    licences: ownAddress('THIRD-PARTY.txt'),
  };
}
