import {
  type BackgroundCalls,
  backgroundCallers,
  type DigestRequest,
  type ScreenCalls,
} from '../messages.ts';
import { browser, ownAddress } from '../shell/browser.ts';
import * as has from '../shell/has.ts';
import { watchOptions } from '../shell/option-store.ts';
import { retrySharing } from '../shell/option-sync.ts';
import { type Handlers, serve, toScreens } from '../shell/rpc.ts';
import { clearUnpinned } from '../shell/store/cache.ts';
import { forgetPrivate } from '../shell/store/private.ts';
import { listenForCommands } from './commands.ts';
import { noteNavigation, noteVerdict } from './detection.ts';
import { digestTab } from './digestion.ts';
import { isKept, keepDrawn } from './keeping.ts';
import { readingKnowledge } from './knowledge.ts';
import { chosenInMenu, drawMenus, menuChosen } from './menus.ts';
import { paint } from './painting.ts';
import { dismissPrompt, promptSummary, retirePrompts } from './prompt.ts';
import { settleDetector } from './registration.ts';
import { sample } from './sample.ts';
import { saveSites } from './site-rules.ts';
import { forgetWalk } from './walk.ts';

let sharing: ReturnType<typeof setTimeout> | undefined;

/**
 * Tries once in the background's life to share what sync refused, when an article was asked for: nobody waits for it,
 * what a click has started goes first (ms), and a navigation that wakes the background costs no more than itself.
 */
function shareLater(): void {
  sharing ??= setTimeout(() => retrySharing().catch(() => undefined), 2000);
}

/** Digests a tab's article; what a toolbar click has opened is told to the panel, which may read it now, too. */
async function digestAsked(request: DigestRequest): ReturnType<typeof digestTab> {
  const { tabId, clicked } = request;
  const selection = clicked ? chosenInMenu(tabId) : undefined;
  const answer = await digestTab(selection === undefined ? request : { ...request, selection });
  shareLater();
  if (!answer.ok || !clicked) return answer;
  toScreens<ScreenCalls>()
    .read({ tabId })
    .catch(() => undefined); // None is open.
  const { digested } = answer;
  return selection && !digested.selection
    ? { ...answer, digested: { ...digested, unselected: true } }
    : answer;
}

const handlers: Handlers<BackgroundCalls> = {
  digestTab: digestAsked,
  paint,
  settle: async () => {
    await settleDetector();
    return true;
  },
  saveSites,
  isKept,
  keepDrawing: keepDrawn,
  clearCache: clearUnpinned,
  detected: noteVerdict,
  promptSummary: (_, sender) => promptSummary(sender),
  dismissPrompt: ({ everywhere }, sender) => dismissPrompt(everywhere, sender),
  readingKnowledge,
  sample,
};

serve<BackgroundCalls>('background', handlers, backgroundCallers);

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  await Promise.all([drawMenus(), settleDetector()]);
  if (reason === 'install') await browser.tabs.create({ url: ownAddress('welcome/index.html') });
});
browser.runtime.onStartup.addListener(settleDetector);
browser.permissions.onAdded.addListener(settleDetector);
browser.permissions.onRemoved.addListener(settleDetector);
watchOptions((options, names) => {
  if (names.some((name) => ['detection', 'sites', 'prompt'].includes(name))) settleDetector();
  if (names.includes('promptHidden')) retirePrompts(options);
});

// Without a filter, which Firefox knows: a page that opens wakes the background either way, and later it is the popup
// that waits for it (first popup of a page 90 ms later, measured in turns). A wake costs 70 ms of all processes' CPU in
// Chromium, twice a minute at the most.
browser.tabs.onUpdated.addListener((tabId, change) => {
  if (change.url !== undefined) noteNavigation(tabId);
});
browser.tabs.onRemoved.addListener(forgetPrivate);
browser.tabs.onRemoved.addListener(forgetWalk);
listenForCommands();
if (has.menus()) browser.contextMenus.onClicked.addListener(menuChosen);
