import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../../test/columns-of.ts';
import { COLUMN } from './sample-columns.ts';

test('columns grow, and give back what was put in, trimmed', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 3000 }), (values) => {
      const { timeMs, powerW, speedMps } = columnsOf({ [COLUMN.powerW]: values }).finish();
      expect([...(powerW ?? [])]).toEqual(values);
      expect(timeMs).toHaveLength(values.length);
      expect(speedMps).toBeUndefined();
    }),
    { seed: 4, numRuns: 30 },
  );
});
