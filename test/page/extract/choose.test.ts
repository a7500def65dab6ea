import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/node/dom.ts';
import { choose } from '../../../src/page/extract/choose.ts';
import { collect } from '../../../src/page/extract/collect.ts';
import { extract } from '../../../src/page/extract/index.ts';
import { knowledgeOf } from '../../../src/page/extract/knowledge.ts';
import { KNOWLEDGE } from '../../../src/page/extract/stored.ts';
import { around, pageOf, paragraphs } from './story.ts';

const URL = 'https://post.example/';
const { body } = parsePage(
  pageOf(around('<p class="box">Twelve boats lie in the harbour of Altwick this week.</p>')),
  URL,
);
const passages = collect(body);
const isStory = (text: string): boolean => paragraphs.includes(text);

/** The texts chosen where the judge gives the story's paragraphs one probability, the box another and the rest 0.02. */
function chosenAt(story: number, box: number): string[] {
  const likely = Float32Array.from(passages, ({ text }) =>
    isStory(text) ? story : text.startsWith('Twelve') ? box : 0.02,
  );
  const nothing = new Float32Array(passages.length);
  return choose(passages, likely, [nothing], KNOWLEDGE.says).map(({ text }) => text);
}

describe('the bar lies where the words promise the best F1', () => {
  test.each([
    ['sure of the story, and not of the box', 0.95, 0.3],
    ['in doubt of everything, of the box most', 0.3, 0.11],
  ])('%s: the story is read whole, the box is not', (_, story, box) => {
    expect(chosenAt(story, box)).toEqual(paragraphs);
  });

  test('a short line that is likelier than the story does not push it out', () => {
    expect(chosenAt(0.3, 0.4)).toEqual(expect.arrayContaining(paragraphs));
  });
});

test('without its file of phrases and trees a page is read by the rules and Readability', () => {
  const extraction = extract(parsePage(pageOf(around('')), URL), URL, knowledgeOf(undefined));
  expect(extraction.ok && extraction.article.text).toBe(paragraphs.join('\n\n'));
});
