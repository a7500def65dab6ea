import { createEngine } from '../core/engine.ts';
import { ownFiles } from '../shell/files.ts';
import { browserOpinion } from '../shell/opinion.ts';

// What else of the core the background uses is held by the engine already: the build takes it from there.
export { choose } from '../core/summary/choose.ts';

/** The core with the extension's own files; the build writes it to a file of its own, which the worker imports. */
export const engine = createEngine(ownFiles, browserOpinion);
