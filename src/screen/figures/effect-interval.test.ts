// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { marksOf, numbersAreFinite } from './drawing-checks.ts';
import { effectInterval } from './effect-interval.ts';

const words = { name: 'Running downhill', noEffect: 'no effect', tick: (points: number) => `${points}` };
const scale = [-0.5, 2] as const;

test('"no effect" is always drawn, with an effect and without', () => {
  for (const effect of [null, { mean: 0.8, low: 0.3, high: 1.3 }]) {
    const svg = effectInterval(effect, scale, 330, 'a', true, words);
    expect(svg.textContent).toContain('no effect');
    expect(marksOf(svg, '[data-mark=rule] line')).toHaveLength(1);
    expect(numbersAreFinite(svg)).toBe(true);
  }
});

test('two causes on one scale can be compared by eye', () => {
  const left = (mean: number) =>
    Number(
      marksOf(
        effectInterval({ mean, low: mean - 0.2, high: mean + 0.2 }, scale, 330, 'a', false, words),
        'circle',
      )[0].getAttribute('cx'),
    );
  expect(left(1) - left(0.5)).toBeCloseTo(left(1.5) - left(1), 6);
});

test('the band fades towards its ends and is strongest at the best guess', () => {
  const svg = effectInterval({ mean: 0.1, low: 0, high: 1 }, scale, 330, 'fade', false, words);
  const stops = marksOf(svg, 'stop').map((stop) =>
    ['offset', 'stop-opacity'].map((name) => Number(stop.getAttribute(name))),
  );
  const strongest = stops.toSorted(([, a], [, b]) => b - a)[0];
  expect(strongest[0]).toBeCloseTo(0.1);
  expect(stops[0][1]).toBeLessThan(0.2);
  expect(stops.at(-1)?.[1]).toBeLessThan(0.2);
  expect(svg.outerHTML).toContain('url(#fade)');
});

test('an interval without width is drawn as well', () => {
  expect(numbersAreFinite(effectInterval({ mean: 0, low: 0, high: 0 }, scale, 330, 'a', false, words))).toBe(true);
});
