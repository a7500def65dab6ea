import whole from '../playwright.config.ts';

/** The full table of faults; `npm test` runs its short form, `faults.spec.ts`. */
export default {
  ...whole,
  testDir: '..',
  testMatch: ['faults/*.spec.ts', 'faults.spec.ts'],
  projects: whole.projects?.map((project) => ({ ...project, testIgnore: [] })),
  outputDir: '../../screens/failures',
  reporter: [['list']],
};
