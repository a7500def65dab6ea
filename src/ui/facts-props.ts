import type { Mark } from './marks.ts';
import type { Told } from './view.ts';

/** What each part of the facts is given. */
export type FactsProps = Told & { mark: Mark; show: (mark: Mark) => void };
