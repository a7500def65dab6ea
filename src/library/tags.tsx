import { useState } from 'preact/hooks';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../ui/words-context.ts';

type TagsProps = {
  tags: readonly string[];
  title: string;
  give: (tag: string) => void;
  take: (tag: string) => void;
};

/** Longer labels are cut. */
const longest = 40;

const clean = (typed: string): string => typed.trim().replace(/\s+/g, ' ').slice(0, longest);

/** The reader's labels of one article, and the field for another. */
export const Tags = ({ tags, title, give, take }: TagsProps) => {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const tag = clean(typed);
    setTyped('');
    if (tag !== '' && !tags.includes(tag)) give(tag);
  };
  return (
    <form class="tags" onSubmit={add}>
      {tags.map((tag) => (
        <span key={tag} class="tag">
          <bdi>{tag}</bdi>
          <button
            type="button"
            class="icon-button"
            aria-label={t('library_removeTag', tag)}
            onClick={() => take(tag)}
          >
            <Icon name="close" />
          </button>
        </span>
      ))}
      <input
        type="text"
        aria-label={t('library_addTagTo', title.slice(0, 100))}
        placeholder={t('library_addTag')}
        value={typed}
        maxLength={longest}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
    </form>
  );
};
