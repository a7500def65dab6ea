import { context } from './context.ts';
import type { Feature } from './feature.ts';
import { place, size } from './place.ts';
import { surface } from './surface.ts';
import { topic } from './topic.ts';

/** All features in the order in which the model knows them; a new one is added at the end of its list. */
export const features: readonly Feature[] = [...place, ...size, ...topic, ...surface, ...context];
