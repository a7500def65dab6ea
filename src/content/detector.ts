import { detect } from '../page/detect/index.ts';

/** The browser's own interface, as far as the detector, which must be small, needs it. */
type Runtime = {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(
      listener: (message: unknown, sender: unknown, answer: (value: unknown) => void) => void,
    ): void;
  };
};
/** A symbol: an element or frame of the page answers for a global that is named like it. */
const own = Symbol.for('nutgraf.detector');

type Scope = typeof globalThis & {
  chrome?: { runtime: Runtime };
  browser?: { runtime: Runtime };
  [own]?: { alive(): boolean };
};

const scope = globalThis as Scope;
const runtime = (scope.browser ?? scope.chrome)?.runtime;

/** False once the extension was updated or removed under an open page: this copy then retires. */
const alive = (): boolean => runtime?.id !== undefined;

function report(): void {
  if (!runtime || !alive()) return;
  const { article, readable, score } = detect(document, location.href);
  const args = { article, readable, score, url: location.href };
  runtime.sendMessage({ to: 'background', call: 'detected', args }).catch(() => undefined); // Nobody to tell.
}

/** A single-page site changes its address first and its page later: judged at once and when it has settled (ms). */
const settling = [0, 400, 1500];

function start(): void {
  scope[own] = { alive };
  addEventListener('pageshow', (event) => {
    if (event.persisted) report();
  });
  runtime?.onMessage.addListener((message, _sender, answer) => {
    const { to, call } = (message ?? {}) as { to?: unknown; call?: unknown };
    if (to !== 'detector' || call !== 'navigated') return;
    for (const delay of settling) setTimeout(report, delay);
    answer({ value: true });
  });
}

if (!scope[own]?.alive()) start();
report();
