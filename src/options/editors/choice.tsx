import type { OptionRow } from '../../options.ts';
import { useWords } from '../../ui/words-context.ts';
import { helpFor } from '../explained.ts';
import { type EditorProps, sayChoice } from './editor.ts';

type ChoiceProps = EditorProps<Extract<OptionRow, { type: 'choice' }>, string>;

/** One of a few choices, each with its explanation where it has one. */
export const ChoiceEditor = ({ name, id, row, value, change, again }: ChoiceProps) => {
  const words = useWords();
  return (
    <div class="choices" role="radiogroup" aria-labelledby={`${id}-label`}>
      {row.choices.map((choice) => {
        const help = helpFor(`choice_${name}_${choice}`, words);
        return (
          <label key={choice} class={`choice as-${name}-${choice}${help ? ' explained' : ''}`}>
            <input
              type="radio"
              name={id}
              value={choice}
              checked={choice === value}
              onClick={() => (choice === value ? again?.() : change(choice))}
            />
            <span>{sayChoice(name, choice, words)}</span>
            {help && <small>{help}</small>}
          </label>
        );
      })}
    </div>
  );
};
