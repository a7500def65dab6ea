import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { summaryFile } from '../../src/core/summary/model/files.ts';
import { runWithData } from '../data.ts';
import { crossValidate } from './check.ts';
import { type Group, groups, sourcesOf } from './groups.ts';
import { learnModel } from './learn.ts';
import { packModel } from './pack.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** What stands at the beginning of a file. */
const provenanceOf = (group: Group, date: string): string =>
  `Nutgraf summaries of ${group.tag === 'und' ? 'languages without a model of their own' : group.tag}. Made by: ` +
  `npm run train:summary -- --data DIR. From: ${sourcesOf(group).join('; ')}` +
  `${group.headlineOf ? '; the worth of headlines: OrangeSum, train (CC BY-SA 4.0)' : ''}. ${date}.`;

function write(group: Group, folder: string): void {
  const { sections, numbers } = learnModel(folder, group);
  const bytes = packModel(provenanceOf(group, new Date().toISOString().slice(0, 10)), sections);
  const name = summaryFile(group.tag);
  writeFileSync(new URL(`../../src/${name}`, import.meta.url), bytes);
  say(`${name}: ${numbers} numbers, ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
}

await runWithData((folder) => {
  const at = process.argv.indexOf('--only');
  const only = at < 0 ? undefined : process.argv[at + 1]?.split(',');
  for (const group of groups.filter(({ tag }) => !only || only.includes(tag)))
    if (process.argv.includes('--check'))
      for (const line of crossValidate(folder, group)) say(`${group.tag}: ${line}`);
    else write(group, folder);
});
