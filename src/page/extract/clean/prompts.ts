import { isRunningProse, linkedShare, type Pass } from './pass.ts';

/** Prompts around the text: "No time to read? Get a summary", "Listen to this article", "Advertisement". */
export const prompts: Pass = {
  name: 'prompts',
  reason: 'Prompts of the page are no text of the article.',
  drops(passage, at, _passages, { first, last, says }) {
    if (says.isOnly(passage.text, 'prompt')) return true;
    if (isRunningProse(passage) || !says.begins(passage.text, 'prompt') || passage.words > 14) return false;
    return linkedShare(passage) > 0.5 || at < first || at > last || !/[.!]$/u.test(passage.text);
  },
};
