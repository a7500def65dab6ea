import type { OptionRow } from '../../options.ts';
import type { EditorProps } from './editor.ts';

type SwitchProps = EditorProps<Extract<OptionRow, { type: 'switch' }>, boolean>;

/** On or off. */
export const SwitchEditor = ({ id, value, change }: SwitchProps) => (
  <input
    type="checkbox"
    role="switch"
    id={id}
    checked={value}
    aria-checked={value}
    onClick={() => change(!value)}
  />
);
