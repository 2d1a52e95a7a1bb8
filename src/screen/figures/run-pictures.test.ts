// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { bandLine } from './band-line.ts';
import { marksOf, numbersAreFinite } from './drawing-checks.ts';
import { bandOf, elevationBands } from './elevation-bands.ts';
import { routeLine } from './route-line.ts';
import { sampleLine } from './sample-line.ts';

test('a gradient has its band, and a height profile a part a place', () => {
  expect([-0.2, -0.06, -0.04, 0, 0.03, 0.2].map(bandOf)).toEqual(['steepDown', 'down', 'down', 'level', 'level', 'up']);
  const flat = { distanceM: [0, 5, 10], altitudeM: [7, 7, 7], gradient: [0, 0, 0] };
  const svg = elevationBands(flat, 328, 'height');
  expect(marksOf(svg, '[data-mark=rect] rect')).toHaveLength(3);
  expect(numbersAreFinite(svg)).toBe(true);
});

test('a way that never leaves its place is drawn all the same', () => {
  for (const way of [
    { eastM: [0, 0], northM: [0, 0] },
    { eastM: [-500, 500], northM: [0, 0] },
    { eastM: [0, 0], northM: [-9000, 9000] },
  ]) {
    const svg = routeLine(way, 328, { name: 'way', start: 'start' });
    expect(numbersAreFinite(svg)).toBe(true);
    expect(Number(svg.getAttribute('height'))).toBeLessThanOrEqual(320);
  }
});

test('a line breaks where nothing was measured, and a spike does not press the rest flat', () => {
  const values = Array.from({ length: 400 }, (_, n) => (n === 200 ? 9999 : n > 300 && n < 320 ? null : 150 + (n % 9)));
  const svg = sampleLine(
    values.map((_, n) => 5 * n),
    values,
    328,
    'pulse',
  );
  expect(marksOf(svg, '[data-mark=line] path')[0].getAttribute('d')?.match(/M/g)).toHaveLength(2);
  expect(svg.textContent).not.toContain('9');
  expect(numbersAreFinite(sampleLine([0, 5], [null, null], 328, 'pulse'))).toBe(true);
});

test('a band holds the line of no effect, whatever the guess', () => {
  const points = [0, 1, 2].map((at) => ({ at, mean: 1, low: 0.5, high: 2 }));
  const svg = bandLine(points, [1, 1.5], true, 328, { name: 'dose' });
  expect(numbersAreFinite(svg)).toBe(true);
  expect(marksOf(svg, '[data-mark=tick] line')).toHaveLength(2);
  expect(marksOf(svg, '[data-mark=rule] line')).toHaveLength(1);
});
