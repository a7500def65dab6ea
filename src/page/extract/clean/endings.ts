import { isRunningProse, type Pass } from './pass.ts';

/** Headings after the last text: what they headed is not part of the article. */
export const endings: Pass = {
  name: 'endings',
  reason: 'A heading with nothing under it heads what was left out.',
  drops(passage, at, passages) {
    return (
      passage.level > 0 &&
      !isRunningProse(passage) &&
      passages.slice(at + 1, at + 8).every(({ level }) => level > 0) &&
      passages.length - at <= 8
    );
  },
};
