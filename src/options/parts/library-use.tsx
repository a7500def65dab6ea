import { useEffect, useState } from 'preact/hooks';
import type { BackgroundCalls } from '../../messages.ts';
import { toBackground } from '../../shell/rpc.ts';
import { usage } from '../../shell/store/cache.ts';
import { useWords } from '../../ui/words-context.ts';
import type { Settings } from '../use-settings.ts';

type Use = { articles: number; bytes?: number } | 'refused' | undefined;

const background = toBackground<BackgroundCalls>();

/** How much the library holds, and the way to clear it. */
export const LibraryUse = ({ settings }: { settings: Settings }) => {
  const { t, plural, bytes } = useWords();
  const [use, setUse] = useState<Use>();
  const measure = () => void usage().then(setUse, () => setUse('refused'));
  useEffect(measure, []);
  const clear = async () => {
    const cleared = await background.clearCache({}).catch(() => 0);
    settings.tell(t('library_cleared', plural('articles', cleared)));
    measure();
  };
  if (use === undefined) return <p class="use">…</p>;
  if (use === 'refused') return <p class="use">{t('library_unknown')}</p>;
  return (
    <div class="use">
      <p>{t('library_used', plural('articles', use.articles), bytes(use.bytes ?? 0))}</p>
      <button type="button" class="button" onClick={clear}>
        {t('library_clear')}
      </button>
    </div>
  );
};
