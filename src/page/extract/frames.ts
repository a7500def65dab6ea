import { survey } from './survey.ts';

/** Frames looked at; pages of advertisements hold many. */
const MOST_FRAMES = 40;

/**
 * The document of the page's own frame with the most text, where there is one with more than `characters`. Frames
 * of other origins can't be looked into; that they exist is all that is seen of them.
 */
export function fullestFrame(root: Element, characters: number): Document | undefined {
  let fullest: Document | undefined;
  let most = characters;
  const frames = [...root.querySelectorAll('iframe, frame')].slice(0, MOST_FRAMES);
  for (const frame of frames) {
    const inner = documentIn(frame as HTMLIFrameElement);
    const count = inner?.body ? survey(inner.body).characters : 0;
    if (count > most) [fullest, most] = [inner, count];
  }
  return fullest;
}

function documentIn(frame: HTMLIFrameElement): Document | undefined {
  try {
    return frame.contentDocument ?? undefined;
  } catch {
    return undefined; // Of another origin: not ours to read.
  }
}
