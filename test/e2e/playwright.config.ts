import { defineConfig } from '@playwright/test';
import type { DriverOptions } from './fixtures.ts';

/**
 * One worker per browser: two cores carry two browsers, and within one the tests take turns. What only one browser has is
 * tested in files that bear its name; the full table of faults has its own command.
 */
export default defineConfig<object, DriverOptions>({
  testDir: '.',
  outputDir: '../screens/failures',
  workers: 2,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../screens/reports/e2e.json' }]],
  projects: [
    { name: 'chromium', use: { engine: 'chromium' }, testIgnore: ['faults/**', '*.firefox.spec.ts'] },
    { name: 'firefox', use: { engine: 'firefox' }, testIgnore: ['faults/**', '*.chromium.spec.ts'] },
  ],
});
