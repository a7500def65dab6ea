import { browser, ownAddress } from '../../shell/browser.ts';
import { useWords } from '../../ui/words-context.ts';

/** The policy of the extension's own pages, as the manifest has it. */
export function policy(): string {
  const { content_security_policy: found } = browser.runtime.getManifest() as {
    content_security_policy?: string | { extension_pages?: string };
  };
  return typeof found === 'string' ? found : (found?.extension_pages ?? '');
}

/** What nothing leaving the device rests on, and how to check it. */
export const Privacy = () => {
  const { t } = useWords();
  return (
    <div class="privacy">
      <h3>{t('welcome_private')}</h3>
      <p>{t('about_private')}</p>
      <pre dir="ltr">{policy().replaceAll('; ', ';\n')}</pre>
      <p>{t('about_check')}</p>
    </div>
  );
};

/** Version, licence, credits, privacy. */
export const About = () => {
  const { t } = useWords();
  return (
    <div class="about">
      <p>{t('about_version', browser.runtime.getManifest().version)}</p>
      <p>{t('about_licence')}</p>
      <p>
        <a href={ownAddress('THIRD-PARTY.txt')} target="_blank" rel="noreferrer">
          {t('about_credits')}
        </a>
      </p>
      <Privacy />
    </div>
  );
};
