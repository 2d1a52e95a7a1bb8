import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}', 'calibration/**/*.test.ts', 'scripts/**/*.test.ts'],
    testTimeout: 30_000,
    reporters: ['default', './test/closing-line.ts'],
    setupFiles: ['./test/no-warnings.ts'],
  },
});
