import type { Key, Words } from '../ui/words.ts';

type Explained =
  Extract<Key, `${'option' | 'choice'}_${string}_help`> extends `${infer Stem}_help` ? Stem : never;

/** The options and choices that carry an explanation (`…_help`); the browser complains when asked for words it lacks. */
export const explained: ReadonlySet<string> = new Set<Explained>([
  'choice_detection_everywhere',
  'choice_detection_chosen',
  'choice_detection_never',
  'option_sites',
  'option_prompt',
  'option_singleKeys',
  'option_voice',
  'option_sync',
]);

/** The explanation of an option or a choice, where it has one. */
export const helpFor = (stem: string, words: Words): string | undefined =>
  explained.has(stem) ? words.t(`${stem}_help` as Key) : undefined;
