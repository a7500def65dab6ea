/** A script, the code points it stands at, and the languages written in it, the likeliest first. */
type Script = {
  script: string;
  ranges: readonly (readonly [from: number, to: number])[];
  tags: readonly string[];
};

/**
 * Scripts that settle the language or leave few. Latin, Cyrillic and Arabic letters are shared by many languages
 * and need words or letters. Ranges are those of Unicode's blocks of letters in modern use.
 */
export const scripts: readonly Script[] = [
  {
    script: 'Latin',
    ranges: [
      [0x41, 0x5a],
      [0x61, 0x7a],
      [0xc0, 0x24f],
      [0x1e00, 0x1eff],
    ],
    tags: [],
  },
  { script: 'Cyrillic', ranges: [[0x400, 0x52f]], tags: ['ru', 'uk', 'bg', 'sr', 'be', 'mk'] },
  {
    script: 'Arabic',
    ranges: [
      [0x620, 0x64a],
      [0x66e, 0x6d3],
      [0x750, 0x77f],
      [0xfb50, 0xfdff],
    ],
    tags: ['ar', 'fa', 'ur'],
  },
  { script: 'Kana', ranges: [[0x3041, 0x30ff]], tags: ['ja'] },
  {
    script: 'Han',
    ranges: [
      [0x3400, 0x4dbf],
      [0x4e00, 0x9fff],
      [0xf900, 0xfaff],
    ],
    tags: ['zh', 'ja'],
  },
  {
    script: 'Hangul',
    ranges: [
      [0x1100, 0x11ff],
      [0xac00, 0xd7a3],
    ],
    tags: ['ko'],
  },
  {
    script: 'Greek',
    ranges: [
      [0x370, 0x3ff],
      [0x1f00, 0x1fff],
    ],
    tags: ['el'],
  },
  { script: 'Hebrew', ranges: [[0x5d0, 0x5ea]], tags: ['he', 'yi'] },
  { script: 'Thai', ranges: [[0xe01, 0xe4e]], tags: ['th'] },
  { script: 'Devanagari', ranges: [[0x900, 0x963]], tags: ['hi', 'mr', 'ne'] },
  { script: 'Bengali', ranges: [[0x980, 0x9fe]], tags: ['bn', 'as'] },
  { script: 'Gurmukhi', ranges: [[0xa01, 0xa76]], tags: ['pa'] },
  { script: 'Gujarati', ranges: [[0xa81, 0xaff]], tags: ['gu'] },
  { script: 'Tamil', ranges: [[0xb82, 0xbd7]], tags: ['ta'] },
  { script: 'Telugu', ranges: [[0xc00, 0xc63]], tags: ['te'] },
  { script: 'Kannada', ranges: [[0xc80, 0xcf3]], tags: ['kn'] },
  { script: 'Malayalam', ranges: [[0xd00, 0xd63]], tags: ['ml'] },
  { script: 'Sinhala', ranges: [[0xd81, 0xdf3]], tags: ['si'] },
  { script: 'Lao', ranges: [[0xe81, 0xedf]], tags: ['lo'] },
  { script: 'Myanmar', ranges: [[0x1000, 0x109f]], tags: ['my'] },
  { script: 'Georgian', ranges: [[0x10a0, 0x10ff]], tags: ['ka'] },
  { script: 'Armenian', ranges: [[0x531, 0x587]], tags: ['hy'] },
  { script: 'Ethiopic', ranges: [[0x1200, 0x139f]], tags: ['am', 'ti'] },
  { script: 'Khmer', ranges: [[0x1780, 0x17d3]], tags: ['km'] },
];

const LATIN = 0;
const KANA = 3;
const HAN = 4;

const flat = scripts
  .flatMap(({ ranges }, script) => ranges.map(([from, to]) => ({ from, to, script })))
  .sort((a, b) => a.from - b.from);

/** The index of the script that a code unit is a letter of, -1 for none. */
function scriptAt(code: number): number {
  let low = 0;
  let high = flat.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { from, to, script } = flat[middle]!;
    if (code < from) high = middle - 1;
    else if (code > to) low = middle + 1;
    else return script;
  }
  return -1;
}

/**
 * The script that most letters of a text are in. Latin letters count less (names and brands stand in texts of any
 * script), a letter of Han or kana more (it does the work of several), and a tenth of kana makes Han Japanese.
 */
export function scriptOf(text: string): { script: string; tags: readonly string[]; letters: number } {
  const counts: number[] = scripts.map(() => 0);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const script = code < 0x80 ? (((code | 32) - 97) >>> 0 < 26 ? LATIN : -1) : scriptAt(code);
    if (script >= 0) counts[script]!++;
  }
  const weighed = counts.map((count, at) =>
    at === LATIN ? count * 0.4 : at === HAN || at === KANA ? count * 2 : count,
  );
  if (counts[KANA]! > 0 && counts[KANA]! * 10 >= counts[HAN]!) weighed[KANA]! += weighed[HAN]!;
  const most = weighed.reduce((best, weight, at) => (weight > weighed[best]! ? at : best), 0);
  if (weighed[most] === 0) return { script: '', tags: [], letters: 0 };
  const { script, tags } = scripts[most]!;
  return { script, tags, letters: counts[most]! };
}
