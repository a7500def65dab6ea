import type { Browser, Tab } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { shownIn } from './popup.ts';

/** Remembers every node of the page, in order, with what it says. */
function remember(tab: Tab): Promise<number> {
  return tab.evaluate(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    const nodes: { node: Node; says: string }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const attributes =
        node instanceof Element ? [...node.attributes].map(({ name, value }) => `${name}=${value}`) : [];
      nodes.push({ node, says: `${node.nodeName} ${node.nodeValue} ${attributes.join()}` });
    }
    Object.assign(window, { remembered: nodes, watched: [] });
    const { watched } = window as unknown as { watched: string[] };
    new MutationObserver((records) => watched.push(...records.map(({ type }) => type))).observe(document, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    return nodes.length;
  });
}

/** What differs from the nodes that were remembered; and what came and went in between. */
function differences(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const { remembered, watched } = window as unknown as {
      remembered: { node: Node; says: string }[];
      watched: string[];
    };
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    const found: string[] = [...watched];
    for (const { node, says } of remembered) {
      const now = walker.nextNode();
      const element =
        now instanceof Element ? [...now.attributes].map(({ name, value }) => `${name}=${value}`) : [];
      if (now !== node || `${now.nodeName} ${now.nodeValue} ${element.join()}` !== says) found.push(says);
    }
    if (walker.nextNode()) found.push('a node too many');
    return found;
  });
}

const read = async (driver: Browser, tab: Tab) => shownIn(await driver.clickAction(tab));

for (const page of ['article', 'arabic', 'hostile', 'infinite']) {
  test(`the ${page} page is the same, node for node, after it was read`, async ({ driver, site }) => {
    const tab = await driver.open(`${site.origin}/${page}.html`);
    expect(await remember(tab)).toBeGreaterThan(20);
    await read(driver, tab);
    expect(await differences(tab)).toEqual([]);
  });
}

test('reading asks the site for nothing more', async ({ driver, site }) => {
  const url = `${site.origin}/article.html`;
  const tab = await driver.open(url);
  await driver.forget();
  await read(driver, tab);
  const asked = (await driver.requests()).filter((request) => !request.url.startsWith(driver.base));
  expect(asked).toEqual([]);
});
