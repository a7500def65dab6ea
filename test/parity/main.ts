import { parseArgs } from 'node:util';
import { runWithData } from '../../train/data.ts';
import { pagesOf } from '../bench/pages/sets.ts';
import type { Browser } from '../e2e/driver.ts';
import { copyOfBuild, launch } from '../e2e/fixtures.ts';
import { type Site, serveSite } from '../e2e/server.ts';
import { differences } from './differences.ts';
import { BrowserReader, nodeShell, type Reading, readInNode } from './reading.ts';

/** Share of the pages that may differ. */
const ALLOWED = 0.02;

type Page = { name: string; url: string; html: string };

function put(site: Site, folder: string, count: number): Page[] {
  return [...pagesOf(folder, count)].map((page, index) => {
    const path = `/page-${index}.html`;
    site.put(path, page.html);
    return { name: `${page.set}/${page.id}`, url: site.origin + path, html: page.html };
  });
}

async function readAll(driver: Browser, pages: Page[]): Promise<Reading[]> {
  const reader = await BrowserReader.start(driver);
  const readings: Reading[] = [];
  for (const { url } of pages) {
    readings.push(await reader.read(url).catch((error: Error) => ({ problem: error.message })));
  }
  return readings;
}

async function readIn(engine: 'chromium' | 'firefox', pages: Page[]): Promise<Reading[]> {
  const driver = await launch(engine, { extension: await copyOfBuild(engine) });
  try {
    return await readAll(driver, pages);
  } finally {
    await driver.close();
  }
}

async function main(folder: string): Promise<void> {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, pages: { type: 'string', default: '200' } },
  });
  const site = await serveSite();
  const pages = put(site, folder, Number(values.pages));
  const shell = await nodeShell();
  const inNode: Reading[] = [];
  for (const { html, url } of pages) inNode.push(await readInNode(shell, html, url));
  let worst = 0;
  for (const engine of ['chromium', 'firefox'] as const) {
    const readings = await readIn(engine, pages);
    const differing = pages.filter(({ name }, index) => {
      const found = differences(readings[index] as Reading, inNode[index] as Reading);
      for (const one of found) process.stdout.write(`${engine} / node  ${name}  ${one}\n`);
      return found.length > 0;
    });
    worst = Math.max(worst, differing.length);
    process.stdout.write(`${engine} / node: ${differing.length} of ${pages.length} pages differ\n`);
  }
  await site.close();
  if (worst > ALLOWED * pages.length) process.exitCode = 1;
}

await runWithData(main);
