import type { JSX } from 'preact';
import { defaultOptions, type OptionName, type OptionRow, type Options, optionRows } from '../options.ts';
import { useWords } from '../ui/words-context.ts';
import { ChoiceEditor } from './editors/choice.tsx';
import type { EditorProps } from './editors/editor.ts';
import { NumberEditor } from './editors/number.tsx';
import { SetEditor } from './editors/set.tsx';
import { PatternsEditor, SiteRulesEditor } from './editors/sites.tsx';
import { SwitchEditor } from './editors/switch.tsx';
import { VoiceEditor } from './editors/voice.tsx';
import { helpFor } from './explained.ts';

type Editor = (props: EditorProps) => JSX.Element;

/** The editor for each type of option; the row's type says which value it has. */
const editors = {
  choice: ChoiceEditor,
  number: NumberEditor,
  switch: SwitchEditor,
  set: SetEditor,
  text: VoiceEditor,
  patterns: PatternsEditor,
  siteRules: SiteRulesEditor,
} as unknown as Record<OptionRow['type'], Editor>;

/** Editors that are a group of controls: the row's name is no label of one of them. */
const groups: ReadonlySet<OptionRow['type']> = new Set(['choice', 'set', 'patterns', 'siteRules']);

/** Options that mean nothing while another one is set otherwise. */
const idle: Partial<Record<OptionName, (options: Options) => boolean>> = {
  sentences: ({ lengthBy }) => lengthBy !== 'sentences',
  share: ({ lengthBy }) => lengthBy !== 'share',
  kinds: ({ showEntities }) => !showEntities,
  factKinds: ({ showFacts }) => !showFacts,
  promptHidden: ({ prompt, promptHidden }) => !prompt && promptHidden.length === 0,
};

/** Whether an option is of use as the others are set. */
export const isOfUse = (name: OptionName, options: Options): boolean => idle[name]?.(options) !== true;

type RowProps = {
  name: OptionName;
  options: Options;
  change: (changes: Partial<Options>) => void;
  /** Where the option lies idle for want of a permission: asks for that, straight from the click. */
  allow: (() => void) | undefined;
  /** Where the option no longer needs a permission that is held: gives that back. */
  giveBack: (() => void) | undefined;
};

/** Why an option does nothing, and the way to mend it. */
const IdleNote = ({ allow }: { allow: () => void }) => {
  const { t } = useWords();
  return (
    <div class="idle" role="status">
      <p>{t('permission_idle')}</p>
      <button type="button" class="button" onClick={allow}>
        {t('permission_allow')}
      </button>
    </div>
  );
};

/** A permission is held that the option needs no more, and the way to be rid of it. */
const UnneededNote = ({ giveBack }: { giveBack: () => void }) => {
  const { t } = useWords();
  return (
    <div class="idle" role="status">
      <p>{t('permission_unused')}</p>
      <button type="button" class="button" onClick={giveBack}>
        {t('permission_give')}
      </button>
    </div>
  );
};

const isDefault = (name: OptionName, options: Options): boolean =>
  JSON.stringify(options[name]) === JSON.stringify(defaultOptions[name]);

/** One option: its name, what it means, its editor, and the way back to the default. */
export const OptionItem = ({ name, options, change, allow, giveBack }: RowProps) => {
  const words = useWords();
  const { t } = words;
  const row: OptionRow = optionRows[name];
  const id = `option-${name}`;
  const Editor = editors[row.type];
  const help = helpFor(`option_${name}`, words);
  return (
    <div class={`option as-${row.type}`}>
      <div class="label">
        {groups.has(row.type) ? (
          <h3 id={`${id}-label`}>{t(`option_${name}`)}</h3>
        ) : (
          <label for={id} id={`${id}-label`}>
            {t(`option_${name}`)}
          </label>
        )}
        {help && <p>{help}</p>}
        {allow && <IdleNote allow={allow} />}
        {giveBack && <UnneededNote giveBack={giveBack} />}
        {!isDefault(name, options) && (
          <button
            type="button"
            class="quiet"
            aria-describedby={`${id}-label`}
            onClick={() => change({ [name]: defaultOptions[name] })}
          >
            {t('options_reset')}
          </button>
        )}
      </div>
      <Editor
        name={name}
        id={id}
        row={row}
        value={options[name]}
        again={allow}
        change={(value) => change({ [name]: value } as Partial<Options>)}
      />
    </div>
  );
};
