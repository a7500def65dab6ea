import { bare } from '../page/metadata/query.ts';

/** How long a page may go on changing before it is read as it stands, and how long a pause counts as settled (ms). */
const longest = 2000;
const pause = 250;

/** Resolves once the document is parsed, or after two seconds. */
export function parsed(document: Document): Promise<void> {
  if (bare(document, 'readyState') !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    const limit = setTimeout(resolve, longest);
    const done = () => {
      clearTimeout(limit);
      resolve();
    };
    document.addEventListener('DOMContentLoaded', done, { once: true });
  });
}

/** Resolves when the document has not changed for a quarter of a second, after two seconds at the latest. */
export function settled(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(quiet);
      clearTimeout(limit);
      observer.disconnect();
      resolve();
    };
    const limit = setTimeout(finish, longest);
    let quiet = setTimeout(finish, longest);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(finish, pause);
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  });
}
