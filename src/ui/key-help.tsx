import { useLayoutEffect, useRef } from 'preact/hooks';
import { keyRows } from './keys.ts';
import type { Place } from './view.ts';
import type { Key } from './words.ts';
import { useWords } from './words-context.ts';

/** Keys that are no single characters; Escape closes a popup, as everywhere. */
const always = (place: Place): readonly { shown: readonly string[]; words: Key }[] => [
  { shown: ['Enter'], words: 'key_show' },
  { shown: ['Esc'], words: place === 'popup' ? 'key_escape_close' : 'key_escape_clear' },
];

type KeyHelpProps = { place: Place; close: () => void };

/** The list of keys; it opens by one of them, so that they are on. */
export const KeyHelp = ({ place, close }: KeyHelpProps) => {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys-title" onClose={close}>
      <h2 id="keys-title">{t('keys_title')}</h2>
      <dl>
        {[...keyRows, ...always(place)].map(({ shown, words }) => (
          <div key={words}>
            <dt>
              {shown.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {t('keys_close')}
      </button>
    </dialog>
  );
};
