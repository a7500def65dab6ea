import type { Lexicon } from '../fallback/lexicon.ts';
import type { Form } from './forms.ts';

/** Whether two written names of people can be one person's: `V. Putin`, `Vladimir Vladimirovich Putin`. */
export function samePerson(a: Form, b: Form, lexicon: Lexicon): boolean {
  if (a.words.length < 2 || b.words.length < 2) return false;
  // "Al-Farsi", "van Dorn": the particle belongs to the surname.
  if (closes(a.stems, b.stems) || closes(b.stems, a.stems)) return true;
  const [x, y] = [core(a, lexicon), core(b, lexicon)];
  if (x.length < 2 || y.length < 2 || x.at(-1) !== y.at(-1)) return false;
  if (closes(x, y) || closes(y, x)) return true;
  return compatible(x[0]!, y[0]!) && middlesAgree(x.slice(1, -1), y.slice(1, -1));
}

/** Whether the whole of one name closes the other: `García Márquez`, `Gabriel García Márquez`. */
const closes = (part: readonly string[], whole: readonly string[]): boolean =>
  part.length < whole.length && part.every((stem, at) => stem === whole[whole.length - part.length + at]);

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** The stems of a person's name without particles and generation suffixes. */
const core = (form: Form, lexicon: Lexicon): string[] =>
  form.stems.filter((stem, at) => at === 0 || !(suffixes.has(stem) || lexicon.particleWords.has(stem)));

/** Equal, or one the other's initial or short beginning (`Alex`, `Alexander`). */
function compatible(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && (short.length === 1 || short.length >= 3);
}

/** Middle names may be left out, but where both have some, each of the shorter list fits one of the longer. */
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  return few.every((one) => many.some((other) => compatible(one, other)));
}
