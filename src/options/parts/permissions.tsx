import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../shell/browser.ts';
import { allSites, giveBack, heldSites } from '../../shell/permissions.ts';
import { useWords } from '../../ui/words-context.ts';
import { sayPattern } from '../editors/sites.tsx';
import type { Settings } from '../use-settings.ts';

/** The sites held now; what the browser's own pages change is seen at once. */
function useHeld(): readonly string[] {
  const [held, setHeld] = useState<readonly string[]>([]);
  useEffect(() => {
    const update = () => void heldSites().then(setHeld);
    update();
    browser.permissions.onAdded.addListener(update);
    browser.permissions.onRemoved.addListener(update);
    return () => {
      browser.permissions.onAdded.removeListener(update);
      browser.permissions.onRemoved.removeListener(update);
    };
  }, []);
  return held;
}

const isAll = (pattern: string): boolean =>
  pattern === allSites || /^(?:<all_urls>|https?:\/\/\*\/\*)$/.test(pattern);

/** Each permission with its reason, and the way to give it back. */
export const Permissions = ({ settings }: { settings: Settings }) => {
  const { t } = useWords();
  const held = useHeld();
  const give = (pattern: string) =>
    giveBack([pattern]).then(
      () => settings.tell(t('permission_given')),
      () => settings.tell(t('options_refused')),
    );
  return (
    <div class="permissions">
      <p>{t('permission_builtIn')}</p>
      {held.length === 0 && <p>{t('permission_none')}</p>}
      <ul>
        {held.map((pattern) => (
          <li key={pattern}>
            <span>
              <b>{isAll(pattern) ? t('permission_all') : t('permission_site', sayPattern(pattern))}</b>
              <small>{isAll(pattern) ? t('permission_allWhy') : t('permission_siteWhy')}</small>
            </span>
            <button type="button" class="button" onClick={() => give(pattern)}>
              {t('permission_give')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
