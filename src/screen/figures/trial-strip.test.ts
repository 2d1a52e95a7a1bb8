// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { marksOf } from './drawing-checks.ts';
import { type StripPeriod, trialStrip } from './trial-strip.ts';

const rows = [
  { id: 'a', short: 'A' },
  { id: 'b', short: 'B' },
];
const words = { name: '3 of 8 runs done', mean: (mean: number) => mean.toFixed(1) };
const orders = ['b', 'a', 'a', 'b'];
const periods = Array.from({ length: 8 }, (_, index): StripPeriod => {
  const isDone = index < 3;
  return {
    n: index + 1,
    pair: Math.floor(index / 2) + 1,
    condition: index < 4 ? (orders[index] ?? null) : null,
    isDone,
    mean: isDone ? index + 1 : null,
  };
});

test('a full block a done run in the row that was drawn, an outlined one for what is due, a dot for what is sealed', () => {
  const svg = trialStrip(periods, rows, 640, words);
  const [done, due] = [...svg.querySelectorAll('[data-mark=bar]')].map((group) => [...group.querySelectorAll('rect')]);
  expect(done?.map((rect) => rect.getAttribute('y'))).toHaveLength(3);
  expect(new Set(done?.map((rect) => rect.getAttribute('y'))).size).toBe(2);
  expect(done?.[1]?.getAttribute('y')).toBe(done?.[2]?.getAttribute('y'));
  expect(due).toHaveLength(1);
  expect(marksOf(svg, 'circle')).toHaveLength(4);
  expect(svg.getAttribute('aria-label')).toBe('3 of 8 runs done');
});

test('what is sealed stands between the rows, so that the picture does not give it away', () => {
  const svg = trialStrip(periods, rows, 640, words);
  const heights = marksOf(svg, 'circle').map(
    (circle) => circle.getAttribute('cy') ?? circle.parentElement?.getAttribute('transform'),
  );
  expect(new Set(heights).size).toBe(1);
});

test('means are written while there is room, and left to the table where there is not', () => {
  expect(trialStrip(periods, rows, 640, words).textContent).toContain('2.0');
  const many = Array.from({ length: 36 }, (_, index) => ({
    ...{ n: index + 1, pair: Math.floor(index / 2) + 1, condition: 'a', isDone: true, mean: 2 },
  }));
  expect(trialStrip(many, rows, 320, words).textContent).not.toContain('2.0');
});

test('a trial without periods is an empty strip', () => {
  expect(marksOf(trialStrip([], rows, 320, words), 'rect')).toHaveLength(0);
});
