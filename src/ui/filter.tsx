import { Icon } from './icon.tsx';

type FilterProps = { label: string; value: string; change: (value: string) => void };

/** A field that narrows a list while one types. */
export const Filter = ({ label, value, change }: FilterProps) => (
  <label class="filter">
    <Icon name="search" />
    <input
      type="search"
      aria-label={label}
      placeholder={label}
      value={value}
      onInput={(event) => change(event.currentTarget.value)}
    />
  </label>
);
