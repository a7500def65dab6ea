import type { Acts } from './view.ts';
import { Ways } from './ways.tsx';

/** The foot of a page without an article. */
export const PlainFooter = ({ acts }: { acts: Acts }) => (
  <footer class="bottom">
    <div class="foot">
      <span class="ways">
        <Ways {...acts} />
      </span>
    </div>
  </footer>
);
