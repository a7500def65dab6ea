import type { Span } from '../core/text.ts';
import {
  highlightName,
  type Layer,
  layers,
  type Paint,
  type PaintAnswer,
  type PaintRequest,
  type ScreenCalls,
} from '../messages.ts';
import { anchorParts } from '../page/anchor.ts';
import { paintRanges } from '../page/highlight.ts';
import { allOf } from '../page/metadata/query.ts';
import { reveal } from '../page/reveal.ts';
import type { SourceMap } from '../page/source.ts';
import { toScreens } from '../shell/rpc.ts';

/** Where the words of a span stand in the page's text as it is now: the place nearest to where they were. */
function findAgain(source: SourceMap, text: string, span: Span): Span | undefined {
  if (source.text === text) return span;
  const words = text.slice(span.start, span.end);
  const expected = (span.start / Math.max(1, text.length)) * source.text.length;
  let best: number | undefined;
  for (let at = source.text.indexOf(words); at >= 0; at = source.text.indexOf(words, at + 1)) {
    if (best === undefined || Math.abs(at - expected) < Math.abs(best - expected)) best = at;
    else break;
  }
  return best === undefined ? undefined : { start: best, end: best + words.length };
}

function rangesOf(source: SourceMap, text: string, span: Span): Range[] {
  const found = findAgain(source, text, span);
  return found ? anchorParts(source, found) : [];
}

const onEscape = (event: KeyboardEvent): void => {
  if (event.key !== 'Escape' || !event.isTrusted) return;
  clear();
  toScreens<ScreenCalls>()
    .cleared({})
    .catch(() => undefined); // None is open.
};

/** A document's window, and those of all frames in it that are open to us: a key may be pressed in any of them. */
const windowsOf = (page: Document): Window[] => [
  ...(page.defaultView ? [page.defaultView] : []),
  ...[...allOf<HTMLIFrameElement>(page, 'iframe,frame')].flatMap(({ contentDocument }) =>
    contentDocument ? windowsOf(contentDocument) : [],
  ),
];

let hearing = new AbortController();

function hearEscape(): void {
  hearing = new AbortController();
  const how = { capture: true, signal: hearing.signal };
  for (const window of windowsOf(document)) window.addEventListener('keydown', onEscape, how);
}

/** The window that was painted last: the page's own, or that of the frame which holds the story. */
let view: typeof globalThis = globalThis;

const show = (painted: ReadonlyMap<Layer, readonly Range[]>): void =>
  paintRanges(
    view,
    layers.map((layer) => ({ name: highlightName(layer), ranges: painted.get(layer) ?? [] })),
  );

const isPainted = ({ layer }: Paint): boolean => view.CSS.highlights.has(highlightName(layer));

function clear(): void {
  show(new Map());
  hearing.abort();
}

/** Paints what was asked, brings the asked span into view, and says how much cannot be found, or seen, any more. */
export function paintPage(source: SourceMap | undefined, request: PaintRequest): PaintAnswer {
  const { text, paints, toggle } = request;
  const isRepeated = toggle === true && paints.every(isPainted);
  clear();
  if (paints.length === 0 || isRepeated) return { ok: true, painted: 0, gone: 0 };
  if (!source) return { ok: false, problem: 'navigated' };
  view = source.document.defaultView ?? view;
  const painted = new Map<Layer, Range[]>();
  let shown = 0;
  let gone = 0;
  let folded = false;
  let lost = false;
  for (const { layer, spans, scroll } of paints) {
    const found = spans.map((span) => rangesOf(source, text, span));
    painted.set(layer, [...(painted.get(layer) ?? []), ...found.flat()]);
    shown += found.filter((ranges) => ranges.length > 0).length;
    gone += found.filter((ranges) => ranges.length === 0).length;
    if (scroll === undefined) continue;
    const target = found[scroll]?.[0];
    if (!target) lost = true;
    else if (!reveal(target)) folded = true;
  }
  show(painted);
  hearEscape();
  return { ok: true, painted: shown, gone, folded, lost };
}
