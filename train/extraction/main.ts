import { writeFileSync } from 'node:fs';
import { runWithData } from '../data.ts';
import { learn, moduleOf } from './model.ts';
import { labelledPages } from './pages.ts';
import { rowsOf } from './rows.ts';

const MODEL = new URL('../../src/page/extract/judge/model.ts', import.meta.url);

await runWithData((folder) => {
  const rows = labelledPages(folder).flatMap(rowsOf);
  const trees = learn(rows);
  writeFileSync(MODEL, moduleOf(trees));
  process.stdout.write(`${rows.length} passages, ${trees.length} trees\n`);
});
