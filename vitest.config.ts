import { defineConfig } from 'vitest/config';

/** Journeys that are gone through twice: answered by the server, and on the page that needs none. */
const journeysOnBothHosts = [
  'test/browser/{first-visit,own-case,day-zero,diary,behind-the-answer,files,settings,states,trials,trials-of-days,two-tabs}.test.ts',
];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
    reporters: ['default', './test/closing-line.ts'],
    setupFiles: ['./test/no-warnings.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'culprit',
          include: [
            'src/**/*.test.{ts,tsx}',
            'test/**/*.test.{ts,tsx}',
            'calibration/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
        },
      },
      { extends: true, test: { name: 'page', include: journeysOnBothHosts, env: { CULPRIT_HOST: 'page' } } },
    ],
  },
});
