import { createEngine } from '../core/engine.ts';
import { ownFiles } from '../shell/files.ts';

/** The core with the extension's own files; the build writes it to a file of its own, which the worker imports. */
export const engine = createEngine(ownFiles);
