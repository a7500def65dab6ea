import { Icon, type IconName } from './icon.tsx';

type IconButtonProps = { name: IconName; label: string; act: (() => void) | undefined };

/** A button that is only an icon, with its name as tooltip and for screen readers; nothing where it has no act. */
export const IconButton = ({ name, label, act }: IconButtonProps) =>
  act ? (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={act}>
      <Icon name={name} />
    </button>
  ) : null;
