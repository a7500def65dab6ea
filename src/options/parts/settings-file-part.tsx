import { useState } from 'preact/hooks';
import { isOptionName } from '../../option-check.ts';
import { saveFile } from '../../ui/session/save-file.ts';
import type { Words } from '../../ui/words.ts';
import { useWords } from '../../ui/words-context.ts';
import type { Settings } from '../settings.ts';
import { type Refused, readSettings, type SettingsFile, writeSettings } from '../settings-file.ts';

/** Larger files are not even read. */
const mostBytes = 4_000_000;

const sayRefused = ({ name, why }: Refused, { t }: Words): string =>
  why === 'misfit' && isOptionName(name) ? t('file_misfit', t(`option_${name}`)) : t('file_unknown', name);

const Outcome = ({ file }: { file: SettingsFile }) => {
  const words = useWords();
  if (!file.ok) return <p role="alert">{words.t(file.why === 'wrong' ? 'file_wrong' : 'file_tooLarge')}</p>;
  return (
    <div role="status">
      <p>{words.t('file_taken', Object.keys(file.taken).length)}</p>
      {file.refused.length > 0 && (
        <>
          <h3>{words.t('file_notTaken')}</h3>
          <ul>
            {file.refused.slice(0, 50).map((refused) => (
              <li key={refused.name}>{sayRefused(refused, words)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};

/** Settings as a file: saved, and loaded again row by row. */
export const SettingsFilePart = ({ settings }: { settings: Settings }) => {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<SettingsFile>();
  const load = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read: SettingsFile =
      file.size > mostBytes ? { ok: false, why: 'tooLarge' } : readSettings(await file.text());
    setOutcome(read);
    if (read.ok && Object.keys(read.taken).length > 0) settings.take(read.taken);
  };
  return (
    <div class="settings-file">
      <button
        type="button"
        class="button"
        onClick={() => saveFile('nutgraf-options.json', writeSettings(settings.options), 'application/json')}
      >
        {t('file_export')}
      </button>
      <label class="button">
        {t('file_import')}
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
      {outcome && <Outcome file={outcome} />}
    </div>
  );
};
