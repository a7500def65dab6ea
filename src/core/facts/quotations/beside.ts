import { firstAfter, type Story, type Voice } from './story.ts';

/** Romance prepositions before the one who is told something. */
const listener = /^(?:al|alla|allo|ai|alle|ao|aos|à|às|aux?)(?: |$)/;
const spanish = /^a(?: |$)/;
const links = /^(?:of|for|to|de|d|del|di|von|do|da)$/;
const reach = 4;

/** Whether a name only says whose friend or lawyer speaks ("allies of Pellew said"), or who is told ("dijo a la radio Sur"). */
export function isBeside(story: Story, voice: Voice): boolean {
  return isTold(story, voice) || isFriendOf(story, voice);
}

/** "allies of Pellew", "a source close to Pellew": the name only says whose. */
export function isFriendOf({ tokens }: Story, { start, person }: Voice): boolean {
  const at = firstAfter(tokens, start);
  const before = tokens.slice(Math.max(0, at - reach), at);
  const link = before.findLastIndex(({ low }) => links.test(low));
  return person && link > 0 && before.slice(0, link).some(({ entry }) => entry?.aides);
}

function isTold({ tokens, lexicon }: Story, { start }: Voice): boolean {
  const at = firstAfter(tokens, start);
  const before = tokens.slice(Math.max(0, at - 3), at);
  const told = lexicon.tag === 'es' ? spanish : listener;
  return before.some(({ low, entry }) => (told.test(low) || low === 'al') && !entry?.definite);
}
