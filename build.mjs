import { readFileSync } from 'node:fs';
import { buildNode } from './build/node.mjs';
import { packageAll, removePackages } from './build/package.mjs';
import { buildTarget, targets } from './build/target.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const wished = process.argv.slice(2);
const packaging = wished.includes('--package');

removePackages();
for (const target of targets) await buildTarget(target, version);
await buildNode();
if (packaging) for (const file of packageAll(version)) process.stdout.write(`${file}\n`);
