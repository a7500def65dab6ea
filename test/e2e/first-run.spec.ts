import { rm } from 'node:fs/promises';
import { copyOfBuild, expect, launch, test } from './fixtures.ts';

test('the first-run page opens by itself after the installation', async ({ engine }) => {
  test.setTimeout(120_000); // It starts a browser of its own.
  const extension = await copyOfBuild(engine);
  const browser = await launch(engine, { extension, privateWindows: false });
  try {
    const welcome = await browser.tabAt(`${browser.base}welcome/`);
    expect(await welcome.waitFor(() => document.querySelector('h1')?.textContent)).toMatch(
      /in its own words/,
    );
  } finally {
    await browser.close();
    await rm(extension, { recursive: true, force: true });
  }
});
