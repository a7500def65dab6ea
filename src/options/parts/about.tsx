import { useWords } from '../../ui/words-context.ts';
import type { Device } from '../device.ts';
import { CreditsPart } from './credits-part.tsx';

/** What nothing leaving the device rests on, and how to check it. */
const Privacy = ({ policy }: Pick<Device, 'policy'>) => {
  const { t } = useWords();
  return (
    <div class="privacy">
      <h3>{t('welcome_private')}</h3>
      <p>{t('about_private')}</p>
      <pre dir="ltr">{policy}</pre>
      <p>{t('about_check')}</p>
    </div>
  );
};

/** Version, licence, privacy, credits. */
export const About = ({ device }: { device: Device }) => {
  const { t } = useWords();
  return (
    <div class="about">
      <p>
        {t('about_version', device.version)} · {t('about_licence')}
      </p>
      <Privacy policy={device.policy} />
      <CreditsPart {...device} />
    </div>
  );
};
