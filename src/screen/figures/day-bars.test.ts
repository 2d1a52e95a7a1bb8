// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayBars } from './day-bars.ts';
import { marksOf, numbersAreFinite } from './drawing-checks.ts';

const DAY_MS = 86_400_000;
const frame = { fromMs: Date.UTC(2026, 3, 6), toMs: Date.UTC(2026, 4, 4), widthPx: 360 };
const up = { lead: false, down: false, heightPx: 80 };
const run = (day: number, amount: number) => ({ atMs: frame.fromMs + day * DAY_MS, amount });
const box = (bar: Element) => ['y', 'height'].map((name) => Number(bar.getAttribute(name)));

test('a bar a run, as high as its amount', () => {
  const bars = marksOf(dayBars([run(1, 5), run(2, 10)], frame, 'Runs', up), '[data-mark=rect] rect').map(box);
  expect(bars).toHaveLength(2);
  expect(bars[1][1]).toBeCloseTo(2 * bars[0][1], 1);
});

test('bars of the way down hang from the line, those of the distance stand on it', () => {
  const tops = (down: boolean) =>
    marksOf(dayBars([run(1, 50), run(2, 100)], frame, 'Runs', { ...up, down }), '[data-mark=rect] rect').map(
      (bar) => box(bar)[0],
    );
  expect(new Set(tops(true)).size).toBe(1);
  expect(new Set(tops(false)).size).toBe(2);
});

test('the cause that the answer names is drawn in the accent', () => {
  const toneOf = (lead: boolean) =>
    marksOf(dayBars([run(1, 5)], frame, 'Runs', { ...up, lead }), '[data-mark=rect] rect')[0]
      .closest('[fill]')
      ?.getAttribute('fill');
  expect(toneOf(true)).toBe('var(--mark-lead)');
  expect(toneOf(false)).not.toBe('var(--mark-lead)');
});

test('any amounts at all can be drawn, none included', () => {
  const amounts = fc.array(
    fc.record({
      atMs: fc.integer({ min: frame.fromMs, max: frame.toMs }),
      amount: fc.double({ min: 0, max: 1e6, noNaN: true }),
    }),
  );
  fc.assert(
    fc.property(amounts, (each) => numbersAreFinite(dayBars(each, frame, 'Runs', up))),
    { seed: 1, numRuns: 30 },
  );
});
