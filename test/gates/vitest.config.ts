import { defineConfig } from 'vitest/config';

/** The gates: short tests of the sources (`layers`, `house`) and of what the build has made (the others). */
export default defineConfig({
  test: { include: ['test/gates/*.gate.ts'], environment: 'node', testTimeout: 60_000 },
});
