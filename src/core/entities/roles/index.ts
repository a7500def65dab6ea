import type { Language } from '../../language.ts';
import type { Span } from '../../text.ts';
import type { Entity, Mention } from '../entity.ts';
import { lexiconOf } from '../fallback/lexicon.ts';
import { roleAfter } from './after.ts';
import { roleBefore } from './before.ts';
import { type Frame, frameOf } from './frame.ts';
import { roleWritten } from './written.ts';

/** A role as the article writes it: the span it comes from and its words. */
export type Role = NonNullable<Entity['role']>;

const mentionsRead = 6;

/**
 * The role that the article itself gives a person, from a title before the name or an apposition beside it: the
 * first that stands at one of the person's first mentions; nothing where the text states none.
 */
export function findRole(
  text: string,
  person: readonly Mention[],
  all: readonly Mention[],
  language: Language,
): Role | undefined {
  const lexicon = lexiconOf(language);
  if (lexicon.officeWords.size === 0 && lexicon.titlesBehind.length === 0) return undefined;
  let short: Role | undefined;
  for (const mention of person.slice(0, mentionsRead)) {
    const frame: Frame = frameOf(text, mention, all, lexicon);
    const span: Span | undefined =
      roleWritten(frame, lexicon) ?? roleAfter(frame, lexicon) ?? roleBefore(frame, lexicon);
    if (!span) continue;
    const role = { ...span, text: text.slice(span.start, span.end) };
    // A bare "President" is kept only until a fuller one is found.
    if (/\s/u.test(role.text)) return role;
    short ??= role;
  }
  return short;
}
