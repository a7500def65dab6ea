import type { GenreRules } from '../../core/summary/genres/rules.ts';
import { phrases } from '../list.ts';

/** English: words by which kinds of text are told. */
export const enKinds: GenreRules = {
  live: phrases(`live updates, live blog, liveblog, live:, live coverage, as it happened, minute by minute, live
    text, latest updates`),
  opinion: phrases(`opinion, comment, commentary, editorial, op-ed, leader, guest column, column, viewpoint,
    perspective, letter to the editor, letters, analysis & opinion, my view`),
  obituary: phrases(`obituary, obituaries, in memoriam, remembering`),
  died: phrases(`dies, died, found dead, is dead, dead at, dead aged, has died, passed away, passes away`),
  press: phrases(`press release, news release, for immediate release, media release, press statement`),
  about: phrases(`about`),
  ingredients: phrases(`ingredients, you will need, what you need, for the sauce, for the dough`),
  method: phrases(`method, instructions, directions, preparation, steps, how to make`),
  interview: phrases(`interview, in conversation with, q&a, questions for, questions to`),
  you: phrases(`you, your, yours, yourself, you're, you've, you'd`),
  me: phrases(`i, my, me, i'm, i've, i'd, i'll, mine`),
  thesis:
    phrases(`should, must, ought to, need to, needs to, it is time, it's time, i believe, i think, i argue, we
    cannot, cannot be allowed, the answer is, has to, have to, deserve, deserves, wrong to, right to`),
};
