import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Options } from '../options.ts';
import { loadOptions, watchOptions } from '../shell/option-store.ts';
import { applyLook, rememberOptions } from '../ui/session/look.ts';
import { Screen } from '../ui/session/screen.tsx';
import { useArticle } from '../ui/session/use-article.ts';
import type { View } from '../ui/view.ts';
import { ports } from './browser-ports.ts';
import type { Early } from './early-answers.ts';
import { keepDrawing } from './keep-drawing.ts';
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

/**
 * Marks when the frame is over in which an article is first painted: by this the popup's speed is measured. It keeps how
 * the article was drawn in that frame, for the next opening to begin with.
 */
function usePaintMark(view: View | undefined, { under, shown }: Early, asRemembered: boolean): void {
  const painted = view?.state === 'digest';
  useLayoutEffect(() => {
    if (!painted || shown) return;
    requestAnimationFrame(() => {
      setTimeout(() => performance.mark('seen')); // After layout and paint, which the frame still has before it.
      if (asRemembered) keepDrawing(view, under);
    });
  }, [painted]);
}

type PopupProps = { remembered: Options; early: Early };

/** The popup: reads the page that it was opened on. */
export const Popup = ({ remembered, early }: PopupProps) => {
  const { front, shown } = early;
  const options = useOptions(remembered);
  const [tab, setTab] = useState(shown?.tab);
  const [view, read, show] = useArticle(ports, shown?.digested);
  // At once, not after the next frame.
  useLayoutEffect(() => {
    front.then((active) => {
      setTab(active);
      if (active) read(active, { clicked: true, anyway: false });
      else show({ state: 'problem', problem: 'tabGone' });
    });
  }, [read, front]);
  usePaintMark(view, early, options === remembered);
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
