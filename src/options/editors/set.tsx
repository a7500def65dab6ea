import type { OptionRow } from '../../options.ts';
import { useWords } from '../../ui/words-context.ts';
import { type EditorProps, sayChoice } from './editor.ts';

type SetProps = EditorProps<Extract<OptionRow, { type: 'set' }>, readonly string[]>;

/** Any of a few choices. */
export const SetEditor = ({ name, id, row, value, change }: SetProps) => {
  const words = useWords();
  const toggle = (choice: string) =>
    change(row.choices.filter((other) => (other === choice) !== value.includes(other)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend and a box
    <div class="choices" role="group" aria-labelledby={`${id}-label`}>
      {row.choices.map((choice) => (
        <label key={choice} class="choice">
          <input type="checkbox" checked={value.includes(choice)} onChange={() => toggle(choice)} />
          <span>{sayChoice(name, choice, words)}</span>
        </label>
      ))}
    </div>
  );
};
