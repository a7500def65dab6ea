import { coversAll } from '../../site-pattern.ts';
import { useWords } from '../../ui/words-context.ts';
import type { Device } from '../device.ts';
import { sayPattern } from '../editors/sites.tsx';

/** Each permission with its reason, and the way to give it back. */
export const Permissions = ({ device: { held, giveBack } }: { device: Device }) => {
  const { t } = useWords();
  return (
    <div class="permissions">
      <p>{t('permission_builtIn')}</p>
      {held.length === 0 && <p>{t('permission_none')}</p>}
      <ul>
        {held.map((pattern) => (
          <li key={pattern}>
            <span>
              <b>{coversAll(pattern) ? t('permission_all') : t('permission_site', sayPattern(pattern))}</b>
              <small>{coversAll(pattern) ? t('permission_allWhy') : t('permission_siteWhy')}</small>
            </span>
            <button type="button" class="button" onClick={() => giveBack(pattern)}>
              {t('permission_give')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
