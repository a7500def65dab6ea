import { useState } from 'preact/hooks';
import { saveFile } from '../../ui/session/save-file.ts';
import type { Words } from '../../ui/words.ts';
import { useWords } from '../../ui/words-context.ts';
import type { Settings } from '../settings.ts';
import { type Refused, readSettings, type SettingsFile, writeSettings } from '../settings-file.ts';

/** Larger files are not even read. */
const mostBytes = 4_000_000;

/** Why each kind of thing was not taken; `$1` is the option, `$2` the entry of its list. */
const reasons = {
  unknown: 'file_unknown',
  misfit: 'file_misfit',
  entry: 'file_entry',
  tooMany: 'file_tooMany',
} as const;

const sayRefused = (refused: Refused, { t }: Words): string => {
  const { name, why } = refused;
  const said = why === 'unknown' ? name : t(`option_${name}`);
  return t(reasons[why], said, ...(why === 'entry' ? [refused.entry] : []));
};

/** Why a file is not taken at all. */
const failures = {
  tooLarge: 'file_tooLarge',
  broken: 'library_import_broken',
  wrong: 'file_wrong',
} as const;

/** Most lines that are shown of what was not taken; a list may hold a thousand entries. */
const mostShown = 50;

const NotTaken = ({ refused }: { refused: readonly Refused[] }) => {
  const words = useWords();
  return (
    <>
      <h3>{words.t('file_notTaken')}</h3>
      <ul>
        {refused.slice(0, mostShown).map((one, index) => (
          <li key={index}>{sayRefused(one, words)}</li>
        ))}
        {refused.length > mostShown && <li>{words.t('file_andMore', refused.length - mostShown)}</li>}
      </ul>
    </>
  );
};

const Outcome = ({ file }: { file: SettingsFile }) => {
  const { t } = useWords();
  if (!file.ok) return <p role="alert">{t(failures[file.why])}</p>;
  return (
    <div role="status">
      {file.otherVersion && <p>{t('file_otherVersion')}</p>}
      <p>{t('file_taken', Object.keys(file.taken).length)}</p>
      {file.refused.length > 0 && <NotTaken refused={file.refused} />}
    </div>
  );
};

/** What a file brings; one that the disk does not give is as good as broken. */
async function readFile(file: File): Promise<SettingsFile> {
  if (file.size > mostBytes) return { ok: false, why: 'tooLarge' };
  const text = await file.text().catch(() => '');
  return readSettings(text);
}

/** Settings as a file: saved, and loaded again row by row. */
export const SettingsFilePart = ({ settings }: { settings: Settings }) => {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<SettingsFile>();
  const load = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = await readFile(file);
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
