import type { Digest } from '../core/digest.ts';
import type { DigestAnswer, Digested, DigestRequest, Problem, ReadAnswer, ReaderCalls } from '../messages.ts';
import type { Options } from '../options.ts';
import { browser } from '../shell/browser.ts';
import { loadOptions } from '../shell/option-store.ts';
import { addressKey, plainAddress, sha256 } from '../shell/store/address.ts';
import type { Version } from '../shell/store/schema.ts';
import { engine } from './engine.ts';
import { changesSince, type Known, keep, recallVersions, whyUnkept } from './keeping.ts';
import { readingKnowledge } from './knowledge.ts';
import { askReached, askReader, findTab, type Outcome, type Tab } from './reach.ts';
import { ruleFor } from './rules.ts';
import { shareWork, singly } from './shared-work.ts';

declare const ENGINE_VERSION: string;

type Read = Extract<ReadAnswer, { ok: true }>;

const versionKey = async (text: string): Promise<string> =>
  (await sha256(`${ENGINE_VERSION}\n${text}`)).slice(0, 32);

function toVersion(read: Read, address: string, key: string, digest: Digest): Version {
  const { url, article, verdict } = read;
  const version: Version = { address, version: key, url, article, digest, verdict, digested: Date.now() };
  return read.selection ? { ...version, selection: true } : version;
}

/** Whether the page changed its address while it was read, so that the answer would be of another page. */
async function hasMoved(tab: Tab, read: Read): Promise<boolean> {
  const now = await findTab(tab.id);
  return now.ok && now.value.url !== '' && plainAddress(now.value.url) !== plainAddress(read.url);
}

const versionsIn = ({ memory, disk = [] }: Known): Version[] => (memory ? [memory] : disk);

/** A digest that is being kept; what can be said of it `atOnce`, where nothing but the writing is missing. */
type Made = { keeping: Promise<Digested>; atOnce?: Digested; known: Known };

/**
 * The digest of what was read: the kept one where the text is the same, else a new one, which is kept; none where the
 * page has moved on meanwhile, which is asked while the digest is made.
 */
async function digestRead(
  tab: Tab,
  read: Read,
  options: Options,
  anyway: boolean | undefined,
): Promise<Made | undefined> {
  const moving = hasMoved(tab, read);
  const [address, key] = await Promise.all([addressKey(read.url), versionKey(read.article.text)]);
  const known = await recallVersions(tab, address);
  const kept = versionsIn(known).find(({ version }) => version === key);
  const before = kept && isSame(kept.article.blocks, read.article.blocks) ? kept : undefined;
  const digest = before?.digest ?? (await engine.digest(read.article, { sentences: options.sentences }));
  const version = before ? { ...before, article: read.article } : toVersion(read, address, key, digest);
  if (await moving) return undefined;
  // A selection is no version of the article: it is shown, and not kept.
  if (read.selection)
    return { known, keeping: Promise.resolve({ ...version, selection: true, kept: false }) };
  const same = before !== undefined && isSame(before.article, read.article) && (!anyway || before.anyway);
  const wish = anyway && { anyway };
  const made = { ...version, ...wish, verdict: read.verdict };
  const keeping = keep(tab, made, options, same === true);
  const isNew = known.disk?.length === 0 && !whyUnkept(tab, read.url, options);
  return isNew ? { known, keeping, atOnce: { ...made, kept: true } } : { known, keeping };
}

/** Whether two plain values are the same; the text being equal, its blocks, headline, byline or dates may differ. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Fetches and makes what the digest will want while the page is read; the likeliest language is the reader's. */
const prepareEngine = (): Promise<void> =>
  engine.prepare(browser.i18n.getUILanguage()).catch(() => undefined);

async function digestNow(
  request: DigestRequest,
  found: Outcome<Tab>,
  whenRead: () => void,
): Promise<DigestAnswer> {
  if (!found.ok) return found;
  const { anyway, selection } = request;
  const tab = found.value;
  const knowledge = readingKnowledge();
  const ask = async (reader: ReaderCalls) => {
    const wishes = { selection: !!selection, anyway: !!anyway };
    const answer = reader.read({ ...wishes, knowledge: await knowledge });
    prepareEngine(); // Not sooner: it would hold up the request.
    return answer;
  };
  const reading = request.reached ? askReached(tab, ask) : askReader(tab, !!request.clicked, ask);
  const [asked, options] = await Promise.all([reading, loadOptions()]);
  if (!asked.ok) return asked;
  const read = asked.value;
  whenRead();
  if (!read.ok) return { ok: false, problem: read.problem };
  const wanted = anyway || read.selection || ruleFor(options.sites, read.url) === 'always';
  if (!read.verdict.article && !wanted) {
    return { ok: false, problem: 'notArticle', readable: read.verdict.readable };
  }
  const work = () => digestRead(tab, read, options, anyway);
  // Popup, panel and prompt ask in their own ways for the same text; where both come here, none needs its wish noted.
  const text = `${tab.id} ${plainAddress(read.url)} ${read.article.text}`;
  const made = await (read.selection ? work() : digesting(text, work));
  if (!made) return { ok: false, problem: 'navigated' };
  if (made.atOnce && request.reached) return { ok: true, digested: made.atOnce, keeping: true };
  const digested = await made.keeping;
  const changes = changesSince(digested, made.known.disk);
  return changes ? { ok: true, digested, changes } : { ok: true, digested };
}

/** Why a page is not read, unless the reader wishes it all the same. */
const overridable: ReadonlySet<Problem> = new Set(['notArticle', 'short']);

/** Digests a page; one that the reader has had read all the same stays so as long as that is kept. */
async function digestAsWished(
  request: DigestRequest,
  found: Outcome<Tab>,
  whenRead: () => void,
): Promise<DigestAnswer> {
  const answer = await digestNow(request, found, whenRead);
  if (answer.ok || !found.ok || !overridable.has(answer.problem)) return answer;
  const kept = versionsIn(await recallVersions(found.value, await addressKey(found.value.url)));
  return kept.some((version) => version.anyway)
    ? digestNow({ ...request, anyway: true }, found, whenRead)
    : answer;
}

const shared = shareWork();
const digesting = singly<Made | undefined>();

async function digestOnce(request: DigestRequest): Promise<DigestAnswer> {
  const { reached } = request;
  const tab = reached ? ({ ok: true, value: reached } as const) : await findTab(request.tabId);
  const address = tab.ok && tab.value.url;
  const key = JSON.stringify([request.tabId, address, !!request.anyway, !!request.selection]);
  return shared(key, (whenRead) => digestAsWished(request, tab, whenRead));
}

/**
 * Digests the article in a tab; the work is done once however many ask at the same time. Where the page that the reader
 * had reached was loaded anew before it was asked, it is reached again.
 */
export async function digestTab(request: DigestRequest): Promise<DigestAnswer> {
  const answer = await digestOnce(request);
  const { reached, ...anew } = request;
  if (!reached || answer.ok || answer.problem !== 'navigated') return answer;
  const now = await findTab(reached.id);
  return now.ok && now.value.url === reached.url ? digestOnce(anew) : answer;
}
