import { parseArgs } from 'node:util';
import { runWithData } from '../../train/data.ts';
import { pagesOf } from '../bench/pages/sets.ts';
import type { Browser } from '../e2e/driver.ts';
import { copyOfBuild, launch } from '../e2e/fixtures.ts';
import { type Site, serveSite } from '../e2e/server.ts';
import { type Anchored, lookAtAnchors } from './anchoring.ts';
import { compare } from './differences.ts';
import { BrowserReader, nodeShell, type Reading, readInNode } from './reading.ts';

/** Share of the pages that may differ. */
const ALLOWED = 0.02;

/** The browsers that are held against Node; `--only NAME` takes one of them. */
const ENGINES = ['chromium', 'firefox'] as const;

type Page = { name: string; url: string; html: string };

function put(site: Site, folder: string, count: number): Page[] {
  return [...pagesOf(folder, count)].map((page, index) => {
    const path = `/page-${index}.html`;
    site.put(path, page.html);
    return { name: `${page.set}/${page.id}`, url: site.origin + path, html: page.html };
  });
}

async function readAll(driver: Browser, pages: Page[], anchored: Anchored): Promise<Reading[]> {
  const reader = await BrowserReader.start(driver);
  const readings: Reading[] = [];
  for (const { name, url } of pages) {
    const look = lookAtAnchors(name, anchored);
    readings.push(await reader.read(url, look).catch((error: Error) => ({ problem: error.message })));
  }
  return readings;
}

async function readIn(engine: 'chromium' | 'firefox', pages: Page[], anchored: Anchored): Promise<Reading[]> {
  const driver = await launch(engine, { extension: await copyOfBuild(engine) });
  try {
    return await readAll(driver, pages, anchored);
  } finally {
    await driver.close();
  }
}

async function main(folder: string): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      pages: { type: 'string', default: '200' },
      only: { type: 'string' },
    },
  });
  const site = await serveSite();
  const pages = put(site, folder, Number(values.pages));
  const shell = await nodeShell();
  const inNode: Reading[] = [];
  for (const { html, url } of pages) inNode.push(await readInNode(shell, html, url));
  let worst = 0;
  let lost = 0;
  for (const engine of ENGINES.filter((name) => name === (values.only ?? name))) {
    const anchored: Anchored = { pages: 0, sentences: 0, folded: 0, faults: [] };
    const readings = await readIn(engine, pages, anchored);
    const tally = { differ: 0, refused: 0 };
    for (const [index, { name }] of pages.entries()) {
      const found = compare(readings[index] as Reading, inNode[index] as Reading);
      const lines = 'refused' in found ? [`refused by contract: ${found.refused}`] : found.differences;
      for (const line of lines) process.stdout.write(`${engine} / node  ${name}  ${line}\n`);
      if ('refused' in found) tally.refused++;
      else if (found.differences.length > 0) tally.differ++;
    }
    for (const fault of anchored.faults) process.stdout.write(`${engine} anchors  ${fault}\n`);
    lost += anchored.faults.length;
    process.stdout.write(
      `${engine} anchors: ${anchored.faults.length} of ${anchored.sentences} sentences on ${anchored.pages} pages are not found (${anchored.folded} are told to be folded away)\n`,
    );
    worst = Math.max(worst, tally.differ);
    process.stdout.write(
      `${engine} / node: ${tally.differ} of ${pages.length} pages differ (${tally.refused} more are refused by contract)\n`,
    );
  }
  await site.close();
  if (worst > ALLOWED * pages.length || lost > 0) process.exitCode = 1;
}

await runWithData(main);
