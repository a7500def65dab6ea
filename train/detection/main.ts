import { writeFileSync } from 'node:fs';
import { runWithData } from '../data.ts';
import { encodeForest } from './encode.ts';
import { examplesOf } from './examples.ts';
import { readRows } from './rows.ts';
import { BOOSTING, THRESHOLDS } from './settings.ts';
import { growForest } from './trees.ts';
import { validate } from './validate.ts';

const TARGET = new URL('../../src/page/detect/weights.ts', import.meta.url);

await runWithData((folder) => {
  const rows = readRows(folder);
  validate(rows, BOOSTING, THRESHOLDS.article);
  const learned = `// Learned from ${rows.length} pages of Murrough-Foley/web-content-extraction-benchmark (annotations CC BY 4.0),
// AndyTheFactory/article-extraction-dataset (Apache-2.0) and adbar/trafilatura's evaluation set (Apache-2.0),
// and of hubs, fronts, galleries, film pages and short news made of them. Date: ${new Date().toISOString().slice(0, 10)}`;
  writeFileSync(TARGET, encodeForest(growForest(rows.flatMap(examplesOf), BOOSTING), THRESHOLDS, learned));
});
