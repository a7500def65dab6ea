import type { JSX } from 'preact';
import type { Options } from '../options.ts';
import { ArticleView, type Opening } from './article-view.tsx';
import { LoadingPage, ProblemPage } from './notice-page.tsx';
import { PlainFooter } from './plain-footer.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import type { Acts, Place, View, Voice } from './view.ts';

/** What the whole interface is drawn from. */
export type ReadingProps = {
  view: View;
  options: Options;
  place: Place;
  acts: Acts;
  voice: Voice;
  opening?: Opening;
};

const page = ({ view, acts }: ReadingProps): JSX.Element =>
  view.state === 'problem' ? (
    <ProblemPage problem={view.problem} readable={view.readable ?? true} acts={acts} />
  ) : (
    <LoadingPage />
  );

/** The interface: the same in popup, panel, tab and prompt, laid out for the width it has. */
export const Reading = (props: ReadingProps) => {
  const { view, options, place, acts, voice, opening } = props;
  const root = useKeptFocus(view);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the clicks of the links within
    // biome-ignore lint/a11y/useKeyWithClickEvents: so does a link by its keys
    <div ref={root} class={`reading ${place}`} onClick={acts.follow}>
      {view.state === 'digest' ? (
        <ArticleView
          // Another article, or a part of one, begins anew: what was shown, unfolded or typed was of the one before.
          key={`${view.digested.address} ${view.digested.selection}`}
          {...{ view, options, place, acts, voice, opening }}
        />
      ) : (
        <>
          {page(props)}
          <PlainFooter acts={acts} />
        </>
      )}
    </div>
  );
};
