import { runWithData } from '../../train/data.ts';
import { benchDetection } from './pages/detection.ts';
import { benchExtraction } from './pages/extraction.ts';
import { pagesOf } from './pages/sets.ts';

/**
 * `npm run bench:pages -- --data DIR [--limit N] [--only extraction|detection]`: what is read of the pages of three
 * public sets and which of them are taken for articles, beside other programs in the same run.
 */
await runWithData(async (folder) => {
  const pages = () => pagesOf(folder, Number(option('--limit') ?? Number.POSITIVE_INFINITY));
  const only = option('--only');
  if (only !== 'extraction') benchDetection(pages());
  if (only !== 'detection') await benchExtraction(pages());
});

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}
