import { Icon, type IconName } from './icon.tsx';

type RoundButtonProps = { name: IconName; label: string; act: () => void; off?: boolean };

/** A small round button with an icon; `off` where it has nothing left to do. */
export const RoundButton = ({ name, label, act, off }: RoundButtonProps) => (
  <button type="button" class="round" aria-label={label} title={label} aria-disabled={off} onClick={act}>
    <Icon name={name} />
  </button>
);
