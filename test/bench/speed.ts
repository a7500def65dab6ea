import { runWithData } from '../../train/data.ts';
import { atMost, tellGoals } from './goals.ts';
import { printTable } from './pages/print.ts';
import { measureSpeed, medianOf, wholeOf } from './speed/measure.ts';

/** Our whole way may cost this many times Readability's. */
const most = 3;

const numberAfter = (flag: string, fallback: number): number =>
  Number(process.argv[process.argv.indexOf(flag) + 1] ?? fallback) || fallback;

await runWithData(async (folder) => {
  const pages = await measureSpeed(folder, numberAfter('--pages', 60));
  const row = (name: string, of: Parameters<typeof medianOf>[1]) => [
    name,
    medianOf(pages, of).toFixed(2),
    medianOf(pages, (page) => (of(page) / page.words) * 1000).toFixed(2),
    medianOf(pages, (page) => of(page) / page.readability).toFixed(2),
  ];
  printTable(
    `${pages.length} news pages in Chromium (${medianOf(pages, ({ words }) => words)} words in the median)`,
    ['stage', 'ms', 'ms / 1,000 words', '× Readability'],
    [
      row('detect', ({ detect }) => detect),
      row('extract', ({ extract }) => extract),
      row('digest', ({ digest }) => digest),
      row('whole', wholeOf),
      row('Readability', ({ readability }) => readability),
      row('copy for Readability', ({ copy }) => copy),
    ],
  );
  const ratio = medianOf(pages, (page) => wholeOf(page) / page.readability);
  tellGoals([atMost('our whole way, × Readability', most, ratio)]);
});
