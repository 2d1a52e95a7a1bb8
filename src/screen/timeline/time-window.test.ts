import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heldInside, lastWeeks, moved, type TimeWindow, zoomed } from './time-window.ts';

const DAY_MS = 86_400_000;
const whole: TimeWindow = { fromMs: 0, toMs: 400 * DAY_MS };
const window = fc
  .tuple(fc.double({ min: -1e11, max: 1e11, noNaN: true }), fc.double({ min: 0, max: 1e11, noNaN: true }))
  .map(([fromMs, width]) => heldInside({ fromMs, toMs: fromMs + width }, whole));

function expectInside(seen: TimeWindow): void {
  expect(seen.fromMs).toBeGreaterThanOrEqual(whole.fromMs - 1);
  expect(seen.toMs).toBeLessThanOrEqual(whole.toMs + 1);
  expect(seen.toMs - seen.fromMs).toBeGreaterThanOrEqual(7 * DAY_MS - 1);
}

test('wherever it is moved and zoomed to, a window stays inside and a week wide at least', () => {
  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  fc.assert(
    fc.property(window, number(-20, 20), number(0.01, 100), number(0, 1), (seen, share, factor, anchor) => {
      expectInside(moved(seen, share, whole));
      expectInside(zoomed(seen, factor, anchor, whole));
    }),
    { seed: 1 },
  );
});

test('zooming keeps what lies under the finger where it is', () => {
  const seen = { fromMs: 100 * DAY_MS, toMs: 200 * DAY_MS };
  const closer = zoomed(seen, 0.5, 0.25, whole);
  expect(closer.fromMs + 0.25 * (closer.toMs - closer.fromMs)).toBeCloseTo(125 * DAY_MS, -3);
  expect(closer.toMs - closer.fromMs).toBeCloseTo(50 * DAY_MS, -3);
});

test('moving keeps the width, also at the ends', () => {
  const seen = lastWeeks(4, whole);
  expect(seen).toEqual({ fromMs: 372 * DAY_MS, toMs: 400 * DAY_MS });
  expect(moved(seen, 3, whole)).toEqual(seen);
  expect(moved(seen, -100, whole)).toEqual({ fromMs: 0, toMs: 28 * DAY_MS });
});

test('what there is may be shorter than a week', () => {
  const short = { fromMs: 0, toMs: DAY_MS };
  expect(zoomed(short, 0.1, 0.5, short)).toEqual(short);
});
