import { useEffect, useState } from 'preact/hooks';
import type { Digested, Paint, Sample } from '../messages.ts';
import { defaultOptions } from '../options.ts';
import { Reading } from '../ui/reading.tsx';
import type { Acts, View } from '../ui/view.ts';

/** The sample as the reading interface takes it: of no page, and kept nowhere. */
export const asDigested = ({ article, digest }: Sample): Digested => ({
  address: 'sample',
  version: 'sample',
  url: 'https://example.org/',
  article,
  digest,
  verdict: { article: true, readable: true, score: 1 },
  digested: 0,
  kept: true,
});

/** What the interface shows of the sample: it is on its way, there, or cannot be had. */
const viewOf = (sample: Sample | null | undefined): View =>
  sample
    ? { state: 'digest', digested: asDigested(sample) }
    : sample === undefined
      ? { state: 'loading' }
      : { state: 'problem', problem: 'unexpected' };

/** The sample, fetched once the page stands, and how to try again where it did not come. */
export function useSample(fetchSample: () => Promise<Sample | null>) {
  const [sample, setSample] = useState<Sample | null>();
  const load = () => {
    setSample(undefined);
    fetchSample().then(setSample, () => setSample(null));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page stands
  useEffect(load, []);
  return { sample, load };
}

type TryOutProps = {
  sample: Sample | null | undefined;
  load(): void;
  paint(paints: Paint[]): void;
  copy: Acts['copy'];
};

/** The real interface at work on a sample article, which stands beside it in place of a page. */
export const TryOut = ({ sample, load, paint, copy }: TryOutProps) => {
  const acts: Acts = {
    paint: async (paints) => {
      paint(paints);
      return { ok: true, painted: paints.length, gone: 0 };
    },
    digest: load,
    copy,
  };
  return (
    <div class="sample">
      <Reading
        view={viewOf(sample)}
        options={{ ...defaultOptions, singleKeys: false }}
        place="sample"
        acts={acts}
        voice={{ state: 'idle', rate: 1 }}
      />
    </div>
  );
};
