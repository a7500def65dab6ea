import { useState } from 'preact/hooks';
import type { Words } from '../ui/words.ts';
import { useWords } from '../ui/words-context.ts';
import type { Files } from './shelf.ts';
import type { Imported } from './taking.ts';

function say(imported: Imported, { t, plural }: Words): string {
  if (imported === 'noStorage') return t('library_refused');
  if (typeof imported === 'string') return t(`library_import_${imported}`);
  const taken = t('library_imported', plural('articles', imported.taken));
  return imported.refused === 0 ? taken : `${taken} ${t('library_importRefused', imported.refused)}`;
}

/** The library as a file: saved as one, and loaded from one. */
export const TakeAlong = ({ files, loaded }: { files: Files; loaded: () => void }) => {
  const words = useWords();
  const [line, setLine] = useState('');
  const load = async (file: File | undefined) => {
    if (!file) return;
    setLine(say(await files.load(file), words));
    loaded();
  };
  const save = (saving: Promise<number>) => {
    saving.then(
      (broken) => setLine(broken > 0 ? words.t('library_leftOut', broken) : ''),
      () => setLine(words.t('library_refused')),
    );
  };
  return (
    <div class="library-take">
      <button type="button" class="button" onClick={() => save(files.saveMarkdown())}>
        {words.t('library_exportMarkdown')}
      </button>
      <button type="button" class="button" onClick={() => save(files.saveJson().then(() => 0))}>
        {words.t('library_exportJson')}
      </button>
      <label class="button">
        {words.t('library_import')}
        <input
          type="file"
          class="vh"
          accept="application/json,.json"
          onChange={(event) => {
            load(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p role="status">{line}</p>
    </div>
  );
};
