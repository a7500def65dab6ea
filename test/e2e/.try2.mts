(globalThis as any).__name = (f: unknown) => f;

import { writeFileSync } from 'node:fs';
import { launch } from '/work/main/test/e2e/fixtures.ts';
import { serveSite } from '/work/main/test/e2e/server.ts';

const site = await serveSite();
const b = await launch('chromium', { extension: `/tmp/dist-c` });
try {
  const tab = await b.open(`${site.origin}/article.html`);
  console.log('opened');
  const r = await b.background(
    new Function(
      `return (async () => { const [t] = await chrome.tabs.query({active:true}); return JSON.stringify(t) })()`,
    ) as any,
  );
  console.log(r);
  const popup = await b.clickAction(tab);
  console.log('clicked');
  for (let i = 0; i < 5; i++) {
    try {
      console.log(
        i,
        String(
          await popup.evaluate(new Function('return document.body.innerText.slice(0,300)') as any),
        ).slice(0, 200),
      );
    } catch (e) {
      console.log(String(e));
      break;
    }
    await new Promise((r) => setTimeout(r, 500));
  }
  console.log(await b.problems());
} finally {
  await b.close();
  await site.close();
}
