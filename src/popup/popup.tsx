import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Options } from '../options.ts';
import { loadOptions, watchOptions } from '../shell/option-store.ts';
import { applyLook, rememberOptions } from '../ui/session/look.ts';
import type { ReadTab } from '../ui/session/ports.ts';
import { Screen } from '../ui/session/screen.tsx';
import { useArticle } from '../ui/session/use-article.ts';
import type { View } from '../ui/view.ts';
import { ports } from './browser-ports.ts';
import { offersFor } from './offers.ts';

/** The reader's options, those of last time until the stored ones are read; the page follows their look. */
function useOptions(remembered: Options): Options {
  const [options, setOptions] = useState(remembered);
  useEffect(() => {
    const take = (next: Options) => {
      applyLook(next);
      rememberOptions(next);
      setOptions((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
    };
    loadOptions().then(take);
    return watchOptions(take);
  }, []);
  return options;
}

/** Marks the frame in which an article is first painted: by this the popup's speed is measured. */
function usePaintMark(painted: boolean): void {
  useLayoutEffect(() => {
    if (painted) requestAnimationFrame(() => performance.mark('nutgraf-article'));
  }, [painted]);
}

type PopupProps = { remembered: Options; front: Promise<ReadTab | undefined> };

/** The popup: reads the page that it was opened on (`front`). */
export const Popup = ({ remembered, front }: PopupProps) => {
  const options = useOptions(remembered);
  const [tab, setTab] = useState<ReadTab>();
  const [missing, setMissing] = useState(false);
  const [found, read] = useArticle(ports);
  const view: View | undefined = found ?? (missing ? { state: 'problem', problem: 'tabGone' } : undefined);
  // At once, not after the next frame.
  useLayoutEffect(() => {
    const gone = () => setMissing(true);
    front.then((active) => {
      setTab(active);
      if (active) read(active, { clicked: true, anyway: false });
      else gone();
    }, gone);
  }, [read, front]);
  usePaintMark(view?.state === 'digest');
  if (!view) return null;
  return (
    <Screen
      {...{ view, tab, options, ports }}
      place="popup"
      // The click that opened the popup may have been spent on a page that has gone since.
      read={({ anyway }) => tab && read(tab, { clicked: false, anyway })}
      offers={offersFor(view, tab, options)}
    />
  );
};
