import { useEffect, useRef, useState } from 'preact/hooks';
import type { BackgroundCalls } from '../messages.ts';
import { type OptionName, type OptionRow, type Options, optionRows } from '../options.ts';
import { loadOptions, saveOptions, watchOptions } from '../shell/option-store.ts';
import { sitesNeeded } from '../shell/permission-need.ts';
import { askFor } from '../shell/permissions.ts';
import { toBackground } from '../shell/rpc.ts';
import { applyLook, rememberOptions } from '../ui/session/look.ts';
import { useWords } from '../ui/words-context.ts';
import { withConsequences } from './consequences.ts';
import type { Settings } from './settings.ts';

const background = toBackground<BackgroundCalls>();

const previous = (changes: Partial<Options>, options: Options): Partial<Options> =>
  Object.fromEntries(Object.keys(changes).map((name) => [name, options[name as keyof Options]]));

/** How long the status and its undo stay, in milliseconds: time enough to find and reach them. */
const shownFor = 20_000;

/** Whether any of the changed options follows the reader to other devices. */
const isShared = (changes: Partial<Options>): boolean =>
  Object.keys(changes).some((name) => (optionRows[name as OptionName] as OptionRow).area === 'sync');

/** Writes one after the other, and only the latest value of each option: the browser limits how often. */
function useWriter(): (changes: Partial<Options>) => Promise<{ synced: boolean }> {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return (changes) => {
    const writing = last.current.then(() => saveOptions(changes));
    last.current = writing.catch(() => undefined);
    return writing;
  };
}

/** The options with their changes saved at once, each with its undo. */
export function useSettings(remembered: Options): Settings {
  const { t } = useWords();
  const [options, setOptions] = useState(remembered);
  const [status, setStatus] = useState<Settings['status']>({ line: '' });
  const write = useWriter();
  useEffect(() => {
    if (status.line === '') return;
    const timer = setTimeout(() => setStatus({ line: '' }), shownFor);
    return () => clearTimeout(timer);
  }, [status]);
  const show = (next: Options) => {
    applyLook(next);
    rememberOptions(next);
    setOptions(next);
  };
  useEffect(() => {
    loadOptions().then(show);
    return watchOptions(show);
  }, []);
  const save = async (changes: Partial<Options>, before: Partial<Options> | undefined): Promise<void> => {
    show({ ...options, ...changes });
    setStatus({ line: '' }); // The undo of the change before is no longer what would be undone.
    const { synced } = await write(changes);
    await background.settle({}).catch(() => false);
    const here = options.sync && !synced && isShared(changes);
    const line = before === undefined ? t('options_undone') : t('options_saved');
    const undo = before && (() => void save(before, undefined));
    setStatus({ line: here ? t('options_savedHere') : line, ...(undo ? { undo } : {}) });
  };
  const change = (wished: Partial<Options>): void => {
    const changes = withConsequences(wished, options);
    const sites = sitesNeeded(changes, options);
    const before = previous(changes, options);
    if (sites.length === 0) {
      save(changes, before);
      return;
    }
    askFor(sites).then(
      (granted) => (granted ? save(changes, before) : setStatus({ line: t('options_refused') })),
      () => setStatus({ line: t('options_refused') }),
    );
  };
  const take = (changes: Partial<Options>): void => void save(changes, previous(changes, options));
  return { options, status, tell: (line) => setStatus({ line }), change, take };
}
