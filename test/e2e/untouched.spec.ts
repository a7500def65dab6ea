import type { Browser, Tab } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { shownIn } from './popup.ts';

/** Remembers every node of the page, in order, with what it says. A hostile page may have redefined `map` and the like. */
function remember(tab: Tab): Promise<number> {
  return tab.evaluate(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    const remembered: { node: Node; says: string }[] = [];
    const watched: string[] = [];
    const saying = (node: Node) => {
      let says = `${node.nodeName} ${node.nodeValue}`;
      if (node instanceof Element) for (const { name, value } of node.attributes) says += ` ${name}=${value}`;
      return says;
    };
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      remembered.push({ node, says: saying(node) });
    Object.assign(window, { remembered, watched, saying });
    const observer = new MutationObserver((records) => {
      for (const { type, target } of records) watched.push(`${type} of ${target.nodeName}`);
    });
    observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
    return remembered.length;
  });
}

/** What differs from the nodes that were remembered; and what came and went in between. */
function differences(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const { remembered, watched, saying } = window as unknown as {
      remembered: { node: Node; says: string }[];
      watched: string[];
      saying: (node: Node) => string;
    };
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    const found = [...watched];
    for (const { node, says } of remembered) {
      const now = walker.nextNode();
      if (now !== node || saying(node) !== says) found.push(says);
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
