import type { OptionRow } from '../../options.ts';
import { useWords } from '../../ui/words-context.ts';
import type { EditorProps } from './editor.ts';

type NumberProps = EditorProps<Extract<OptionRow, { type: 'number' }>, number>;

const inPercent: ReadonlySet<string> = new Set(['share', 'textSize']);

/** A number within its range. */
export const NumberEditor = ({ name, id, row, value, change }: NumberProps) => {
  const { number, percent } = useWords();
  const said = inPercent.has(name) ? percent(value / 100) : number(value);
  return (
    <span class="amount">
      <input
        type="range"
        id={id}
        min={row.min}
        max={row.max}
        step={row.step}
        value={value}
        aria-valuetext={said}
        onChange={(event) => change(Math.round(Number(event.currentTarget.value) * 100) / 100)}
      />
      <output for={id}>{said}</output>
    </span>
  );
};
