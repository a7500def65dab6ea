import type { Words } from '../../ui/words.ts';
import { useWords } from '../../ui/words-context.ts';
import { articleLanguages, interfaceLanguages, type NamesBy } from '../article-languages.ts';

/** The names of languages as the reader's language has them, in its order. */
const nameAll = (tags: readonly string[], { language, list, locale }: Words): string =>
  list(tags.map(language).sort(new Intl.Collator(locale).compare));

/** The languages of the interface and of the articles, each group with what is limited in it. */
export const Languages = () => {
  const words = useWords();
  const { t } = words;
  return (
    <div class="languages">
      <p>{t('languages_interface', words.language(words.locale))}</p>
      <p>{nameAll(interfaceLanguages, words)}</p>
      <h3>{t('languages_articles')}</h3>
      <dl>
        {(Object.keys(articleLanguages) as NamesBy[]).map((by) => (
          <div key={by}>
            <dt>{t(`languages_${by}`)}</dt>
            <dd>{nameAll(articleLanguages[by], words)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('languages_others')}</dt>
          <dd>{t('languages_othersHelp')}</dd>
        </div>
      </dl>
    </div>
  );
};
