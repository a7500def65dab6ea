import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pageStates } from '../src/gallery/page-states.ts';
import { states } from '../src/gallery/states.ts';
import { buildGallery } from './gallery-build.ts';
import { type Case, everyCase, pairwise } from './gallery-pairs.ts';
import { type Sheet, sheets } from './gallery-sheet.ts';
import { longestLocale, tryingLocales } from './longest-locale.ts';

const usage = `usage: screens [--pairwise] [--no-pictures] [--full] [--state A,B]
               [--place popup,panel,tab,narrow,wide] [--theme light,dark,sepia,contrast] [--dir ltr,rtl] [--locale en,de,ar,he]
               [--browser chromium,firefox]
Draws every state of the interface and of the pages (options, library, welcome; narrow and wide), checks each with axe
and for overflow, writes pictures to test/screens.
`;
const folder = 'test/screens';
/** Width and height of each place; axe is asked at a height where no bar covers anything. */
const sizes: Readonly<Record<string, readonly [number, number]>> = {
  popup: [400, 600],
  panel: [320, 800],
  tab: [1100, 900],
  narrow: [320, 800],
  wide: [1200, 900],
};
const tall = 2600;
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const has = (flag: string): boolean => process.argv.includes(`--${flag}`);

/** The values asked for on the command line, or all. */
function wanted(name: string, all: readonly string[]): readonly string[] {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? all : (process.argv[at + 1]?.split(',') ?? all);
}

/** The notices differ in their words alone: in pairs, two stand for all. */
const standIns = new Set(['problem-notArticle', 'problem-noPermission']);
const inPairs = (state: string): boolean => !state.startsWith('problem-') || standIns.has(state);
const names = Object.keys(states).filter((state) => !has('pairwise') || inPairs(state));

/** English, the longest languages, and both that are written from right to left; one of each with every run. */
const locales = has('pairwise') ? ['en', longestLocale(), 'ar'] : ['en', ...tryingLocales()];

/** All that varies for some states in some places; what the command line leaves of it. */
const dimensionsOf = (states: readonly string[], places: readonly string[]) => ({
  state: wanted('state', states).filter((state) => states.includes(state)),
  place: wanted('place', places).filter((place) => places.includes(place)),
  theme: wanted('theme', ['light', 'dark', 'sepia', 'contrast']),
  dir: wanted('dir', ['ltr', 'rtl']),
  locale: wanted('locale', locales),
  browser: wanted('browser', Object.keys(sheets)),
});

/** The reading interface, then each page; every case with the page that draws it. */
const products = [
  ...[{ page: 'reading', dimensions: dimensionsOf(names, ['popup', 'panel', 'tab']) }],
  ...Object.entries(pageStates).map(([page, states]) => ({
    page,
    dimensions: dimensionsOf(states, ['narrow', 'wide']),
  })),
];

/** Code is given as source: what a compiler adds to functions does not exist in the page. */
const audit = `axe.run(document, { runOnly: ${JSON.stringify(rules)} }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 140)))`;
const overflow = 'document.documentElement.scrollWidth > innerWidth ? ["wider than the window"] : []';
const ran = 'globalThis.ran ? ["page text was run"] : []';

const nameOf = ({ place, theme, dir, locale, state, browser }: Case): string =>
  [place, theme, dir, locale, state, browser].join('-');

/** Everything that is wrong with one case. */
async function check(page: Sheet, one: Case, address: string): Promise<string[]> {
  const [width, height] = sizes[one.place ?? ''] ?? [400, 600];
  const query = new URLSearchParams(one);
  await page.show(`${address}/${one.page}.html?${query}`, width, has('no-pictures') ? tall : height);
  if (!has('no-pictures')) {
    writeFileSync(`${folder}/${nameOf(one)}.png`, await page.picture(has('full')));
    await page.resize(width, tall);
  }
  await page.evaluate(axe);
  const found: string[] = [];
  for (const code of [audit, overflow, ran]) found.push(...((await page.evaluate(code)) as string[]));
  return found.map((line) => `${nameOf(one)}: ${line}`);
}

/** Everything that is wrong with the cases of one browser. */
async function checkAll(browser: string, cases: readonly Case[], address: string): Promise<string[]> {
  const mine = cases.filter((one) => one.browser === browser);
  const page = await sheets[browser]!();
  try {
    const found: string[] = [];
    for (const one of mine) found.push(...(await check(page, one, address)));
    return [...found, ...page.errors];
  } finally {
    await page.close();
  }
}

if (has('help')) {
  process.stdout.write(usage);
  process.exit(0);
}
mkdirSync(folder, { recursive: true });
const address = pathToFileURL(resolve(await buildGallery(`${folder}/built`))).href;
const combine = has('pairwise') ? pairwise : everyCase;
const cases = products.flatMap(({ page, dimensions }) =>
  combine(dimensions).map((one): Case => ({ ...one, page })),
);
const browsers = [...new Set(cases.map(({ browser = '' }) => browser))];
const wrong = (await Promise.all(browsers.map((browser) => checkAll(browser, cases, address)))).flat();
for (const line of wrong) process.stdout.write(`${line}\n`);
process.stdout.write(`${cases.length} cases, ${wrong.length} faults\n`);
process.exitCode = wrong.length > 0 ? 1 : 0;
