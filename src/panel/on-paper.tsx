import type { Options } from '../options.ts';
import { Facts } from '../ui/later/parts.tsx';
import { noMark } from '../ui/marks.ts';
import type { Told } from '../ui/view.ts';

type OnPaperProps = Told & { options: Options };

/** The facts below the summary, on paper alone: there no tab can be changed. The keys pass them by. */
export const OnPaper = ({ article, digest, options }: OnPaperProps) => (
  <div class="on-paper">
    <Facts
      article={article}
      digest={digest}
      mark={noMark}
      show={() => undefined}
      options={{ ...options, singleKeys: false }}
    />
  </div>
);
