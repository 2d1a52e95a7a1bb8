// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { marksOf, numbersAreFinite } from './drawing-checks.ts';
import { reportCourse } from './report-course.ts';

const DAY_MS = 86_400_000;
const fromMs = Date.UTC(2026, 3, 6);
const frame = { fromMs, toMs: fromMs + 21 * DAY_MS, widthPx: 340 };

test('every check-in is a dot, and a week without one has no stroke', () => {
  const points = [1, 2, 16].map((day) => ({ atMs: fromMs + day * DAY_MS, score: day % 10, waking: true }));
  const week = (n: number, mean: number) => {
    return { fromMs: fromMs + 7 * n * DAY_MS, toMs: fromMs + 7 * (n + 1) * DAY_MS, mean };
  };
  const svg = reportCourse(points, [week(0, 1.5), week(2, 6)], frame, 'The course', () => 'd');
  expect(marksOf(svg, 'circle')).toHaveLength(3);
  expect(marksOf(svg, '[data-mark=link] path')).toHaveLength(2);
  expect(numbersAreFinite(svg)).toBe(true);
});
