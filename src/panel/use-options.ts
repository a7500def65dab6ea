import { useEffect, useState } from 'preact/hooks';
import type { Options } from '../options.ts';
import { loadOptions, watchOptions } from '../shell/option-store.ts';
import { applyLook, rememberOptions } from '../ui/session/look.ts';

/** The reader's options, those of last time until the stored ones are read; the page follows their look. */
export function useOptions(remembered: Options): Options {
  const [options, setOptions] = useState(remembered);
  useEffect(() => {
    const take = (next: Options) => {
      applyLook(next);
      rememberOptions(next);
      setOptions(next);
    };
    loadOptions().then(take);
    return watchOptions(take);
  }, []);
  return options;
}
