import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

/** Tests that put an interface of the browser in place for the modules they load: each file starts with fresh ones. */
const ownModules = ['test/shell/**/*.test.ts', 'test/background/**/*.test.ts', 'test/library/**/*.test.tsx'];

const outside = ['test/e2e/**', 'test/bench/**', 'node_modules/**'];

/** The baits take one core as long as all other tests the second: they come first. */
class BaitsFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]): ReturnType<BaseSequencer['sort']> {
    const sorted = await super.sort(files);
    const isBait = ({ moduleId }: (typeof files)[number]) => moduleId.includes('/test/hostile/');
    return [...sorted.filter(isBait), ...sorted.filter((file) => !isBait(file))];
  }
}

export default defineConfig({
  test: {
    environment: 'node',
    sequence: { sequencer: BaitsFirst },
    projects: [
      {
        test: {
          name: 'pure',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: [...outside, ...ownModules],
          // Nothing here changes what all share: modules are loaded once for all files.
          isolate: false,
        },
      },
      { test: { name: 'with a browser’s interface', include: ownModules } },
    ],
  },
});
