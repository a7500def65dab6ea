/** Porter's stemmer (Porter 1980, with NLTK's extensions as `rouge_score` uses it), written from the paper. */
const vowel = (w: string, i: number): boolean => {
  const c = w[i]!;
  if ('aeiou'.includes(c)) return true;
  return c === 'y' && i > 0 && !vowel(w, i - 1);
};

/** The paper's measure m: how often a vowel run is followed by a consonant run. */
function measure(stem: string): number {
  let m = 0;
  for (let i = 1; i < stem.length; i++) if (vowel(stem, i - 1) && !vowel(stem, i)) m++;
  return m;
}

const hasVowel = (stem: string): boolean => [...stem].some((_, i) => vowel(stem, i));
const doubled = (w: string): boolean => w.length >= 2 && w.at(-1) === w.at(-2) && !vowel(w, w.length - 1);

/** Consonant-vowel-consonant end, the last not w, x, y; NLTK also takes two-letter vowel-consonant words. */
function endsCvc(w: string): boolean {
  const n = w.length;
  if (n >= 3) return !vowel(w, n - 3) && vowel(w, n - 2) && !vowel(w, n - 1) && !'wxy'.includes(w[n - 1]!);
  return n === 2 && vowel(w, 0) && !vowel(w, 1);
}

type Rule = [suffix: string, to: string, when: (stem: string) => boolean];

/** The first rule whose suffix fits decides, applied or not. */
function apply(word: string, rules: Rule[]): string {
  for (const [suffix, to, when] of rules) {
    if (suffix === '*d' ? !doubled(word) : !word.endsWith(suffix)) continue;
    const stem = word.slice(0, word.length - (suffix === '*d' ? 2 : suffix.length));
    return when(stem) ? stem + to : word;
  }
  return word;
}

const always = () => true;
const m0 = (stem: string) => measure(stem) > 0;
const m1 = (stem: string) => measure(stem) > 1;

function plural(word: string): string {
  if (word.endsWith('ies') && word.length === 4) return word.slice(0, -1);
  return apply(word, [
    ['sses', 'ss', always],
    ['ies', 'i', always],
    ['ss', 'ss', always],
    ['s', '', always],
  ]);
}

function past(word: string): string {
  if (word.endsWith('ied')) return word.slice(0, -3) + (word.length === 4 ? 'ie' : 'i');
  if (word.endsWith('eed')) return m0(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const cut = ['ed', 'ing'].find((end) => word.endsWith(end) && hasVowel(word.slice(0, -end.length)));
  if (!cut) return word;
  const stem = word.slice(0, -cut.length);
  if (/(at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (doubled(stem)) return 'lsz'.includes(stem.at(-1)!) ? stem : stem.slice(0, -1);
  return measure(stem) === 1 && endsCvc(stem) ? `${stem}e` : stem;
}

const finalY = (word: string): string =>
  word.endsWith('y') && word.length > 2 && !vowel(word, word.length - 2) ? `${word.slice(0, -1)}i` : word;

const step2: Rule[] = [
  ['ational', 'ate', m0],
  ['tional', 'tion', m0],
  ['enci', 'ence', m0],
  ['anci', 'ance', m0],
  ['izer', 'ize', m0],
  ['bli', 'ble', m0],
  ['alli', 'al', m0],
  ['entli', 'ent', m0],
  ['eli', 'e', m0],
  ['ousli', 'ous', m0],
  ['ization', 'ize', m0],
  ['ation', 'ate', m0],
  ['ator', 'ate', m0],
  ['alism', 'al', m0],
  ['iveness', 'ive', m0],
  ['fulness', 'ful', m0],
  ['ousness', 'ous', m0],
  ['aliti', 'al', m0],
  ['iviti', 'ive', m0],
  ['biliti', 'ble', m0],
  ['fulli', 'ful', m0],
  ['logi', 'log', (stem) => measure(`${stem}l`) > 0],
];

function suffixes2(word: string): string {
  if (word.endsWith('alli') && m0(word.slice(0, -4))) return suffixes2(`${word.slice(0, -4)}al`);
  return apply(word, step2);
}

const step3: Rule[] = [
  ['icate', 'ic', m0],
  ['ative', '', m0],
  ['alize', 'al', m0],
  ['iciti', 'ic', m0],
  ['ical', 'ic', m0],
  ['ful', '', m0],
  ['ness', '', m0],
];

const step4: Rule[] = [
  ...['al', 'ance', 'ence', 'er', 'ic', 'able', 'ible', 'ant', 'ement', 'ment', 'ent'].map(
    (suffix): Rule => [suffix, '', m1],
  ),
  ['ion', '', (stem) => m1(stem) && /[st]$/.test(stem)],
  ...['ou', 'ism', 'ate', 'iti', 'ous', 'ive', 'ize'].map((suffix): Rule => [suffix, '', m1]),
];

function finalE(word: string): string {
  if (!word.endsWith('e')) return word;
  const stem = word.slice(0, -1);
  const m = measure(stem);
  return m > 1 || (m === 1 && !endsCvc(stem)) ? stem : word;
}

const finalL = (word: string): string =>
  word.endsWith('ll') && m1(word.slice(0, -1)) ? word.slice(0, -1) : word;

/** NLTK's pool of irregular forms. */
const irregular: Record<string, string> = {
  skies: 'sky',
  sky: 'sky',
  dying: 'die',
  lying: 'lie',
  tying: 'tie',
  news: 'news',
  innings: 'inning',
  inning: 'inning',
  outings: 'outing',
  outing: 'outing',
  cannings: 'canning',
  canning: 'canning',
  howe: 'howe',
  proceed: 'proceed',
  exceed: 'exceed',
  succeed: 'succeed',
};

const known = new Map<string, string>();

/** The stem of one lower-case word; words of up to two letters stay. */
export function porter(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  let stem = irregular[word];
  if (stem === undefined && word.length <= 2) stem = word;
  stem ??= finalL(finalE(apply(apply(suffixes2(finalY(past(plural(word)))), step3), step4)));
  known.set(word, stem);
  return stem;
}
