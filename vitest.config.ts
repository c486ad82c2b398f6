import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // What only processes of their own run (main.ts, some of the polling) is tested end to end and not counted.
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      reporter: ['text'],
      thresholds: { lines: 95, branches: 88 },
    },
  },
});
