import type { PromptSummary, PromptWords } from '../../messages.ts';
import { type Part, part } from './look.ts';

/** The name of our host elements: the only nodes ever added to a page. */
export const hostName = 'nutgraf-prompt';

/** What the prompt may ask for. */
export type PromptActions = {
  summarize(): Promise<PromptSummary>;
  dismiss(everywhere: boolean): void;
};

/** Only real clicks and key presses count: a page can make events, but not trusted ones. */
const onPress = (button: HTMLButtonElement, act: () => void): void => {
  button.addEventListener('click', (event) => {
    if (event.isTrusted) act();
  });
};

function button(document: Document, style: Part, words: string, act: () => void): HTMLButtonElement {
  const element = part(document, 'button', style, words);
  element.type = 'button';
  onPress(element, act);
  return element;
}

function listOf(document: Document, { sentences, language }: PromptSummary & { ok: true }): HTMLElement {
  const list = part(document, 'ol', 'list');
  list.lang = language;
  list.dir = 'auto';
  list.append(...sentences.map((words) => part(document, 'li', 'item', words)));
  return list;
}

/** One prompt: a quiet line that opens the summary in place. */
function makePrompt(document: Document, words: PromptWords, actions: PromptActions): HTMLElement {
  const host = part(document, hostName as 'div', 'host');
  const root = host.attachShadow({ mode: 'closed' });
  const box = part(document, 'div', 'box');
  box.dir = words.direction;
  const row = part(document, 'div', 'row');
  const answer = part(document, 'div', 'item');
  answer.setAttribute('role', 'status');
  const open = button(document, 'action', words.action, async () => {
    const isOpen = answer.firstChild !== null;
    const summary = isOpen ? undefined : await actions.summarize();
    answer.replaceChildren(...(summary ? [summary.ok ? listOf(document, summary) : words.failed] : []));
    open.setAttribute('aria-expanded', String(!isOpen));
  });
  open.setAttribute('aria-expanded', 'false');
  row.append(
    part(document, 'span', 'question', words.question),
    open,
    button(document, 'quiet', words.notHere, () => actions.dismiss(false)),
    button(document, 'quiet', words.nowhere, () => actions.dismiss(true)),
  );
  box.append(row, answer);
  root.append(box);
  return host;
}

/** Where the prompts stand: before the article's first block and after its last. */
export type Place = { first: Element; last: Element };

/** Puts the prompts around the article. */
export function showPrompts({ first, last }: Place, words: PromptWords, actions: PromptActions): void {
  const document = first.ownerDocument;
  first.before(makePrompt(document, words, actions));
  last.after(makePrompt(document, words, actions));
}
