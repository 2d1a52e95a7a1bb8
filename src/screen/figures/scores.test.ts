// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { marksOf, numbersAreFinite } from './drawing-checks.ts';
import { scores } from './scores.ts';

const HOUR_MS = 3_600_000;
const frame = { fromMs: Date.UTC(2026, 3, 6), toMs: Date.UTC(2026, 3, 13), widthPx: 360 };
const at = (hour: number) => frame.fromMs + hour * HOUR_MS;

test('every check-in of the frame is one dot, and dots are never joined', () => {
  const points = [
    { atMs: at(7), score: 0, waking: true },
    { atMs: at(31), score: 10, waking: true },
    { atMs: at(36), score: 4, waking: false },
    { atMs: at(-1), score: 9, waking: true },
  ];
  const svg = scores(points, frame, 'Scores of a week');
  expect(marksOf(svg, 'circle')).toHaveLength(3);
  expect(marksOf(svg, '[data-mark=line] path')).toHaveLength(0);
  expect(numbersAreFinite(svg)).toBe(true);
});

test('waking scores are full and others open, so that the picture reads without colour', () => {
  const svg = scores(
    [
      { atMs: at(7), score: 3, waking: true },
      { atMs: at(20), score: 3, waking: false },
    ],
    frame,
    'Scores',
  );
  const groups = marksOf(svg, '[data-mark=dot]').map((group) => group.getAttribute('fill'));
  expect(groups).toEqual(['var(--sheet)', 'var(--mark)']);
});

test('a higher score stands higher', () => {
  const svg = scores(
    [0, 5, 10].map((score, n) => ({ atMs: at(n), score, waking: true })),
    frame,
    'Scores',
  );
  const heights = marksOf(svg, 'circle').map((circle) => Number(circle.getAttribute('cy')));
  expect(heights).toEqual(heights.toSorted((a, b) => b - a));
});

test('without a check-in the grid stands alone, named all the same', () => {
  const svg = scores([], frame, 'Nothing yet');
  expect(svg.getAttribute('role')).toBe('img');
  expect(svg.getAttribute('aria-label')).toBe('Nothing yet');
  expect(marksOf(svg, 'circle')).toHaveLength(0);
});

test('periods of a trial are shaded behind the dots', () => {
  const shaded = [{ fromMs: at(24), toMs: at(72) }];
  const svg = scores([{ atMs: at(30), score: 2, waking: true }], frame, 'Scores', shaded);
  expect(marksOf(svg, '[data-mark=rect] rect')).toHaveLength(1);
});
