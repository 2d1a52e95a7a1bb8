import { expect, test } from 'vitest';
import { descentErrors } from './errors.ts';

test('descent errs by no more than docs/descent.md says', () => {
  for (const { ground, watch, trueM, errorM, sumOfFallsErrorM } of descentErrors(4)) {
    const mean = errorM.reduce((sum, error) => sum + error, 0) / errorM.length;
    const where = `${watch.name} on ${ground.name}`;
    expect(errorM.length, where).toBe(4);
    expect(Math.abs(mean), where).toBeLessThan(80 + 0.05 * trueM);
    if (watch.name.startsWith('barometer, each')) {
      expect(Math.abs(mean), where).toBeLessThan(16 + 0.02 * trueM);
      expect(Math.abs(mean), where).toBeLessThan(sumOfFallsErrorM);
    }
  }
});
