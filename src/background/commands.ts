import { chosenFor, wantedSentences } from '../chosen.ts';
import type { Digested } from '../messages.ts';
import { sentencePaints, summaryPaints } from '../paints.ts';
import { browser } from '../shell/browser.ts';
import * as has from '../shell/has.ts';
import { loadOptions } from '../shell/option-store.ts';
import { digestTab } from './digestion.ts';
import { paint } from './painting.ts';
import { openPanel } from './panel.ts';
import { noteStep, walkedTo } from './walk.ts';

type Summary = { tabId: number; digested: Digested; chosen: number[] };

async function summaryOf(tabId: number): Promise<Summary | undefined> {
  const [answer, options] = await Promise.all([digestTab({ tabId, clicked: true }), loadOptions()]);
  if (!answer.ok) return undefined;
  const { digested } = answer;
  const { digest } = digested;
  return { tabId, digested, chosen: chosenFor(digest, wantedSentences(digest, options), 'article').chosen };
}

async function highlightAll({ tabId, digested, chosen }: Summary): Promise<void> {
  const paints = summaryPaints(digested.digest, chosen);
  await paint({ tabId, text: digested.article.text, paints, toggle: true });
}

async function step(summary: Summary, by: 1 | -1): Promise<void> {
  const { tabId, digested, chosen } = summary;
  if (chosen.length === 0) return;
  const at = await walkedTo(tabId, digested.version);
  const next = at < 0 ? (by > 0 ? 0 : chosen.length - 1) : (at + by + chosen.length) % chosen.length;
  await noteStep(tabId, { version: digested.version, at: next });
  const paints = sentencePaints(digested.digest, chosen[next] ?? 0);
  await paint({ tabId, text: digested.article.text, paints });
}

/** What each command of the manifest does with the active tab's summary. */
const commands: Record<string, (summary: Summary) => Promise<void>> = {
  'highlight-all': highlightAll,
  'next-sentence': (summary) => step(summary, 1),
  'previous-sentence': (summary) => step(summary, -1),
};

/** Carries out a keyboard command in the tab in front; where the page has no summary nothing happens in it. */
async function runCommand(name: string, tab?: { id?: number; windowId?: number }): Promise<void> {
  if (name === 'open-panel') return openPanel(tab);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const summary = command && tab?.id !== undefined ? await summaryOf(tab.id) : undefined;
  if (summary) await command?.(summary);
}

let running: Promise<void> = Promise.resolve();

/** One command after the other: a key pressed twice is two steps. The panel alone cannot wait, or the gesture is over. */
function inTurn(name: string, tab?: { id?: number; windowId?: number }): void {
  const run = () => runCommand(name, tab).catch(() => undefined); // A key has no screen to say it on.
  if (name === 'open-panel') run();
  else running = running.then(run);
}

/** Listens for the commands, where the browser has them. */
export function listenForCommands(): void {
  if (has.commands()) browser.commands.onCommand.addListener(inTurn);
}
