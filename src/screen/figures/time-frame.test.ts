import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateTicks } from './time-frame.ts';

const DAY_MS = 86_400_000;

test('dates are few enough to be read and lie in the frame, from a day to ten years', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3650 }), fc.integer({ min: 300, max: 1400 }), (days, widthPx) => {
      const fromMs = Date.UTC(2026, 2, 2);
      const ticks = dateTicks({ fromMs, toMs: fromMs + days * DAY_MS, widthPx });
      expect(ticks.length).toBeLessThanOrEqual(widthPx / 48 + 1);
      for (const tick of ticks) {
        expect(tick.getTime()).toBeGreaterThanOrEqual(fromMs);
        expect(tick.getTime()).toBeLessThanOrEqual(fromMs + days * DAY_MS);
        expect(tick.getTime() % DAY_MS).toBe(0);
      }
    }),
    { seed: 1 },
  );
});

test('two months on a desk are marked by their Mondays', () => {
  const ticks = dateTicks({ fromMs: Date.UTC(2026, 2, 4), toMs: Date.UTC(2026, 4, 1), widthPx: 900 });
  expect(ticks.map((tick) => tick.getUTCDay())).toEqual(Array(8).fill(1));
});
