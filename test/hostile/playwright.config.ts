import whole from '../e2e/playwright.config.ts';

// The browsers themselves take their time over such pages.
process.env['PATIENCE'] ??= '90000';

/** The hostile pages, those without measure among them; `npm test` runs the others. */
export default {
  ...whole,
  testDir: '..',
  testMatch: ['hostile/*.spec.ts', 'e2e/hostile.spec.ts'],
  testIgnore: [],
  outputDir: '../screens/failures',
  reporter: [['list']],
};
