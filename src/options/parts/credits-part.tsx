import type { Key } from '../../ui/words.ts';
import { useWords } from '../../ui/words-context.ts';
import type { Credits, Device } from '../device.ts';

/** The lists, each with the words over it. */
const titles = { code: 'about_code', data: 'about_data', learned: 'about_learned' } as const;
const lists = ['code', 'data', 'learned'] as const;

type Row = { name: string; licence: string; use?: Credits['code'][number]['use'] };

/** One list of works, each with what it is there for, and its licence. */
const Works = ({ title, rows }: { title: Key; rows: readonly Row[] }) => {
  const { t } = useWords();
  return (
    <>
      <h4>{t(title)}</h4>
      <ul class="credits">
        {rows.map(({ name, licence, use }) => (
          <li key={name}>
            <bdi lang="en">{name}</bdi>
            {use && <span>{t(`credit_${use}`)}</span>}
            <small lang="en" dir="ltr">
              {licence}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
};

/** Whose work is in the package, what for and under which licence, and the way to the licences' full texts. */
export const CreditsPart = ({ credits, licences }: Pick<Device, 'credits' | 'licences'>) => {
  const { t } = useWords();
  return (
    <div class="credited">
      <h3>{t('about_credits')}</h3>
      {credits && lists.map((list) => <Works key={list} title={titles[list]} rows={credits[list]} />)}
      <p>
        <a href={licences} target="_blank" rel="noreferrer">
          {t('about_licences')}
        </a>
      </p>
    </div>
  );
};
