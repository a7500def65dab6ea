import type { OptionName, OptionRow, Options } from '../../options.ts';
import type { Key, Words } from '../../ui/words.ts';

/** What every editor of an option is given; `id` names the control for its label. */
export type EditorProps<Row extends OptionRow = OptionRow, Value = Options[OptionName]> = {
  name: OptionName;
  id: string;
  row: Row;
  value: Value;
  change: (value: Value) => void;
  /** What a click on the choice that is made already does, where it can do anything. */
  again?: (() => void) | undefined;
};

/** Choices whose words stand elsewhere already. */
const elsewhere: Readonly<Record<string, string>> = { kinds: 'kind_', factKinds: 'facts_' };

/** The words of one of an option's choices. */
export function sayChoice(name: OptionName, choice: string, words: Words): string {
  if (name === 'limit') return words.plural('articles', Number(choice));
  return words.t(`${elsewhere[name] ?? `choice_${name}_`}${choice}` as Key);
}
