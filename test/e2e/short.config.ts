import whole from './playwright.config.ts';

/**
 * The form that `npm test` runs: what is tagged `@alike`, since only the core or the screens decide it, runs in Chromium
 * alone; so do the hostile pages, which `npm run test:hostile` runs in both browsers. `npm run test:e2e` runs every test in
 * both.
 */
export default {
  ...whole,
  projects: whole.projects?.map((project) =>
    project.name === 'firefox' ? { ...project, grepInvert: /@alike/ } : project,
  ),
};
