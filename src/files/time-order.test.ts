import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../test/columns-of.ts';
import { COLUMN } from './sample-columns.ts';
import { orderByTime } from './time-order.ts';

const DAY_MS = 86_400_000;

describe('order of time', () => {
  test('sorts rows stably, keeps untimed ones behind their neighbour, moves gaps along', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat({ max: 50 }), fc.constant(Number.NaN)), { maxLength: 40 }), (seconds) => {
        const columns = columnsOf({
          [COLUMN.timeMs]: [...seconds, 99].map((second) => second * 1000),
          [COLUMN.powerW]: [...seconds, 99].map((_, row) => row),
        });
        const ordered = orderByTime(columns, [0]);
        const { timeMs, powerW } = ordered.columns.finish();
        const timed = timeMs.filter((ms) => !Number.isNaN(ms));
        expect([...timed]).toEqual([...timed].sort((a, b) => a - b));
        expect([...(powerW ?? [])].sort((a, b) => a - b)).toEqual([...seconds, 99].map((_, row) => row));
        expect(ordered.dropped).toBe(0);
      }),
      { seed: 3 },
    );
  });

  test('drops what lies months from everything else', () => {
    const columns = columnsOf({ [COLUMN.timeMs]: [0, 1000, 400 * DAY_MS, 2000, 3000] });
    const { columns: kept, dropped } = orderByTime(columns, []);
    expect([...kept.finish().timeMs]).toEqual([0, 1000, 2000, 3000]);
    expect(dropped).toBe(1);
  });
});
