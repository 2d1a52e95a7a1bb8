// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { marksOf } from './drawing-checks.ts';
import { shoeStrip } from './shoe-strip.ts';

const DAY_MS = 86_400_000;
const frame = { fromMs: Date.UTC(2026, 3, 6), toMs: Date.UTC(2026, 3, 20), widthPx: 360 };
const uses = [1, 3, 5, 8].map((day, n) => ({
  atMs: frame.fromMs + day * DAY_MS,
  pair: n % 2 === 0 ? 'Cheap ones' : 'Old ones',
}));
const pairs = [
  { pair: 'Cheap ones', short: 'A' },
  { pair: 'Old ones', short: 'B' },
];
const date = (day: Date) => `${day.getUTCDate()}`;

test('a block a run, a row a pair', () => {
  const svg = shoeStrip(uses, pairs, null, frame, 'Shoes', date);
  const rows = marksOf(svg, '[data-mark=bar] rect').map((block) => block.getAttribute('y'));
  expect(rows).toHaveLength(4);
  expect(new Set(rows).size).toBe(2);
});

test('the pair that the answer names is set off from the others', () => {
  const svg = shoeStrip(uses, pairs, 'Old ones', frame, 'Shoes', date);
  const tones = marksOf(svg, '[data-mark=bar] rect').map((block) => block.getAttribute('fill'));
  expect(tones.filter((tone) => tone === 'var(--mark-lead)')).toHaveLength(2);
});

test('without any pair the dates are still there', () => {
  const svg = shoeStrip([], [], null, frame, 'Shoes', date);
  expect(svg.textContent).toContain('13');
});
