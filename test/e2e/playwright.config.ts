import { defineConfig } from '@playwright/test';
import type { DriverOptions } from './fixtures.ts';

/** One worker per browser: two cores carry two browsers, and within one the tests take turns. */
export default defineConfig<object, DriverOptions>({
  testDir: '.',
  testIgnore: ['faults/**'],
  outputDir: '../screens/failures',
  workers: 2,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../screens/reports/e2e.json' }]],
  projects: [
    { name: 'chromium', use: { engine: 'chromium' } },
    { name: 'firefox', use: { engine: 'firefox' } },
  ],
});
