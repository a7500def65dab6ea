import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BackgroundCalls } from '../messages.ts';
import { type OptionName, type OptionRow, type Options, optionNames, optionRows } from '../options.ts';
import { loadOptions, shareOptions, watchOptions } from '../shell/option-store.ts';
import { keepAll, retrySharing } from '../shell/option-sync.ts';
import { sitesNeeded } from '../shell/permission-need.ts';
import { askFor } from '../shell/permissions.ts';
import { toBackground } from '../shell/rpc.ts';
import { applyLook, rememberOptions } from '../ui/session/look.ts';
import type { Words } from '../ui/words.ts';
import { useWords } from '../ui/words-context.ts';
import { withConsequences } from './consequences.ts';
import { showLatest } from './latest.ts';
import type { Settings } from './settings.ts';
import { makeWriter, type Writer } from './writer.ts';

const background = toBackground<BackgroundCalls>();

const shared = optionNames.filter((name) => (optionRows[name] as OptionRow).area === 'sync');

/** What undoes a change: who joins the other devices again may get other values from them for any shared option. */
function previous(changes: Partial<Options>, options: Options): Partial<Options> {
  const names = Object.keys(changes) as OptionName[];
  const joins = changes.sync === true && !options.sync;
  return Object.fromEntries((joins ? [...names, ...shared] : names).map((name) => [name, options[name]]));
}

/** How long the status and its undo stay, in milliseconds: time enough to find and reach them. */
const shownFor = 20_000;

/** The options by which the background knows where to look. */
const followed: readonly OptionName[] = ['detection', 'sites', 'prompt'];

/** The options whose values came from other devices: other ones than before, and not by the change. */
const takenOver = (before: Options, changes: Partial<Options>, now: Options): OptionName[] =>
  shared.filter((name) => !(name in changes) && JSON.stringify(now[name]) !== JSON.stringify(before[name]));

/** What is said of options that were taken over. */
const sayTaken = (names: readonly OptionName[], { t, list }: Words): string =>
  t('options_joined', list(names.map((name) => t(`option_${name}`))));

/** One writer for the page, which sends what waits when the page goes. */
function useWriter(refused: () => void): Writer {
  const writer = useMemo(() => makeWriter({ keep: keepAll, share: shareOptions }, refused), []);
  useEffect(() => {
    addEventListener('pagehide', writer.flush);
    return () => removeEventListener('pagehide', writer.flush);
  }, []);
  return writer;
}

/** The status line, which goes by itself after a while. */
function useStatus(): [Settings['status'], (next: (now: Settings['status']) => Settings['status']) => void] {
  const [status, setStatus] = useState<Settings['status']>({ line: '' });
  useEffect(() => {
    if (status.line === '') return;
    const timer = setTimeout(() => setStatus({ line: '' }), shownFor);
    return () => clearTimeout(timer);
  }, [status]);
  return [status, setStatus];
}

/**
 * The options as they are shown, and how to show others; `now` has the newest before they are drawn. What is on its way
 * to the store (`sent`) is shown over what is read from there.
 */
function useShown(remembered: Options) {
  const [options, setOptions] = useState(remembered);
  const now = useRef(remembered);
  const sent = useRef<Partial<Options>[]>([]);
  const show = (next: Options) => {
    now.current = next;
    applyLook(next);
    rememberOptions(next);
    setOptions(next);
  };
  const showRead = (read: Options) => show(Object.assign({}, read, ...sent.current));
  const send = async (changes: Partial<Options>, work: (changes: Partial<Options>) => Promise<void>) => {
    sent.current = [...sent.current, changes];
    try {
      await work(changes);
    } finally {
      sent.current = sent.current.filter((other) => other !== changes);
    }
  };
  useEffect(() => {
    const look = showLatest(loadOptions, showRead);
    look();
    retrySharing({ atOnce: true }).catch(() => undefined); // Without storage nothing is due.
    return watchOptions(() => void look());
  }, []);
  return { options, now, show, showRead, send };
}

/** The options with their changes saved at once, each with its undo. */
export function useSettings(remembered: Options): Settings {
  const words = useWords();
  const { t } = words;
  const [status, setStatus] = useStatus();
  const { options, now, show, showRead, send } = useShown(remembered);
  const tell = (line: string) => setStatus(() => ({ line }));
  const writer = useWriter(() => setStatus((shown) => ({ ...shown, line: t('options_savedHere') })));
  const save = async (changes: Partial<Options>, undoes: Partial<Options> | undefined): Promise<void> => {
    const before = now.current;
    show({ ...before, ...changes });
    tell(''); // The undo of the change before is no longer what would be undone.
    try {
      await send(changes, writer.write);
    } catch {
      showRead(await loadOptions().catch(() => before)); // Nothing was kept: the disk is full, or storage refused.
      return tell(t('options_notSaved'));
    }
    const undo = undoes && (() => void save(undoes, undefined));
    setStatus(() => ({
      line: t(undo ? 'options_saved' : 'options_undone'),
      ...(undo ? { undo } : {}),
    }));
    if (followed.some((name) => name in changes)) await background.settle({}).catch(() => false);
    const taken = changes.sync ? takenOver(before, changes, await loadOptions()) : [];
    if (taken.length > 0) setStatus((shown) => ({ ...shown, line: sayTaken(taken, words) }));
  };
  const take = (changes: Partial<Options>): void => void save(changes, previous(changes, now.current));
  const change = (wished: Partial<Options>): void => {
    const changes = withConsequences(wished, now.current);
    const sites = sitesNeeded(changes, now.current);
    const refused = () => tell(t('options_refused'));
    if (sites.length === 0) take(changes);
    else askFor(sites).then((granted) => (granted ? take(changes) : refused()), refused);
  };
  return { options, status, tell, change, take };
}
