import { useWords } from '../../ui/words-context.ts';
import type { Device } from '../device.ts';

/** How much the library holds, and the way to clear it. */
export const LibraryUse = ({ device: { use, clear } }: { device: Device }) => {
  const { t, plural, bytes } = useWords();
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
