/**
 * Scripts that settle the language or leave few: tags in order of how likely a text in the script is in each.
 * Latin, Cyrillic and Arabic letters are shared by many and need words or letters.
 */
export const scripts: readonly { script: string; letters: RegExp; tags: readonly string[] }[] = [
  { script: 'Latin', letters: /\p{Script=Latin}/gu, tags: [] },
  { script: 'Cyrillic', letters: /\p{Script=Cyrillic}/gu, tags: ['ru', 'uk', 'bg', 'sr', 'be', 'mk'] },
  { script: 'Arabic', letters: /\p{Script=Arabic}/gu, tags: ['ar', 'fa', 'ur'] },
  { script: 'Kana', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, tags: ['ja'] },
  { script: 'Han', letters: /\p{Script=Han}/gu, tags: ['zh', 'ja'] },
  { script: 'Hangul', letters: /\p{Script=Hangul}/gu, tags: ['ko'] },
  { script: 'Greek', letters: /\p{Script=Greek}/gu, tags: ['el'] },
  { script: 'Hebrew', letters: /\p{Script=Hebrew}/gu, tags: ['he', 'yi'] },
  { script: 'Thai', letters: /\p{Script=Thai}/gu, tags: ['th'] },
  { script: 'Devanagari', letters: /\p{Script=Devanagari}/gu, tags: ['hi', 'mr', 'ne'] },
  { script: 'Bengali', letters: /\p{Script=Bengali}/gu, tags: ['bn', 'as'] },
  { script: 'Tamil', letters: /\p{Script=Tamil}/gu, tags: ['ta'] },
  { script: 'Telugu', letters: /\p{Script=Telugu}/gu, tags: ['te'] },
  { script: 'Gujarati', letters: /\p{Script=Gujarati}/gu, tags: ['gu'] },
  { script: 'Gurmukhi', letters: /\p{Script=Gurmukhi}/gu, tags: ['pa'] },
  { script: 'Kannada', letters: /\p{Script=Kannada}/gu, tags: ['kn'] },
  { script: 'Malayalam', letters: /\p{Script=Malayalam}/gu, tags: ['ml'] },
  { script: 'Sinhala', letters: /\p{Script=Sinhala}/gu, tags: ['si'] },
  { script: 'Georgian', letters: /\p{Script=Georgian}/gu, tags: ['ka'] },
  { script: 'Armenian', letters: /\p{Script=Armenian}/gu, tags: ['hy'] },
  { script: 'Khmer', letters: /\p{Script=Khmer}/gu, tags: ['km'] },
  { script: 'Lao', letters: /\p{Script=Lao}/gu, tags: ['lo'] },
  { script: 'Myanmar', letters: /\p{Script=Myanmar}/gu, tags: ['my'] },
  { script: 'Ethiopic', letters: /\p{Script=Ethiopic}/gu, tags: ['am', 'ti'] },
];

/**
 * The script that most letters of a text are in. Latin letters count less (names and brands stand in texts of any
 * script), a letter of Han or kana more (it does the work of several), and a tenth of kana makes Han Japanese.
 */
export function scriptOf(text: string): { script: string; tags: readonly string[]; letters: number } {
  const counts = scripts.map(({ letters }) => text.match(letters)?.length ?? 0);
  const [, , , kana = 0, han = 0] = counts;
  const weighed = counts.map((count, at) =>
    at === 0 ? count * 0.4 : at === 4 || at === 3 ? count * 2 : count,
  );
  if (kana > 0 && kana * 10 >= han) weighed[3]! += weighed[4]!;
  const most = weighed.reduce((best, weight, at) => (weight > weighed[best]! ? at : best), 0);
  if (weighed[most] === 0) return { script: '', tags: [], letters: 0 };
  const { script, tags } = scripts[most]!;
  return { script, tags, letters: counts[most]! };
}
