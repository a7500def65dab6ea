import { writeFileSync } from 'node:fs';

(globalThis as any).__name = (f: unknown) => f;

import { launch } from '/work/main/test/e2e/fixtures.ts';
import { serveSite } from '/work/main/test/e2e/server.ts';

const engine = process.argv[2] as 'chromium' | 'firefox';
const site = await serveSite();
const b = await launch(engine, { extension: `/work/main/dist/${engine}` });
try {
  const tab = await b.open(`${site.origin}/article.html`);
  const popup = await b.clickAction(tab);
  try {
    await popup.waitFor(
      new Function(
        'return !!document.querySelector("li") && !document.querySelector("[aria-busy=true]")',
      ) as any,
    );
  } catch (e) {
    console.log(String(e));
  }
  writeFileSync(`/tmp/popup-${engine}.png`, await popup.screenshot());
  console.log(await popup.evaluate(new Function('return document.body.innerText.slice(0,3000)') as any));
  console.log(await b.problems());
} finally {
  await b.close();
  await site.close();
}
