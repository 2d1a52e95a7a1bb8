import { describe, expect, test } from 'vitest';
import { fitRhythm } from './rhythm.ts';

const hours = Array.from({ length: 80 }, (_, i) => -960 + 12 * i);

describe('a rhythm', () => {
  test('is found beside a level, a slope and a bend', () => {
    const wave = (atH: number): number => 1.2 * Math.cos((2 * Math.PI * atH) / 168 - 0.7);
    const scores = hours.map((atH) => ({ atH, score: 3 + atH / 500 + (atH / 700) ** 2 + wave(atH) }));
    const rhythm = fitRhythm(scores, 168);
    for (const atH of [-500, -13, 40, 222]) expect(rhythm?.(atH)).toBeCloseTo(wave(atH), 6);
  });

  test('adds nothing where the scores only rise', () => {
    const rhythm = fitRhythm(
      hours.map((atH) => ({ atH, score: 5 + atH / 400 })),
      120,
    );
    for (const atH of [-70, 0, 33]) expect(rhythm?.(atH)).toBeCloseTo(0, 6);
  });

  test('is not told from fewer scores than it takes', () => {
    expect(fitRhythm([], 168)).toBeNull();
    expect(fitRhythm([{ atH: 0, score: 3 }], 168)).toBeNull();
    expect(
      fitRhythm(
        [0, 10, 20].map((atH) => ({ atH, score: 3 })),
        168,
      ),
    ).toBeNull();
  });
});
