import { describe, expect, test } from 'vitest';
import { coinShowsSecond, drawSchedule } from './coin.ts';
import { sha256 } from './sha256.ts';

describe('the coin', () => {
  test('hashes as the standard does', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  test('shows the last bit of the hash that anybody can compute', () => {
    const digit = sha256('culprit-coin/1 7 shoe:b 1').at(-1) as string;
    expect(coinShowsSecond(7, 'shoe:b', 1)).toBe('13579bdf'.includes(digit));
  });

  test('never changes: schedules drawn years ago can be checked', () => {
    expect(drawSchedule(7, 'shoe:b', ['a', 'b'], 3).map(({ assigned }) => assigned)).toEqual([
      'b',
      'a',
      'b',
      'a',
      'a',
      'b',
    ]);
  });

  test('is fair over seeds, pairs and questions', () => {
    let [seconds, changes] = [0, 0];
    for (let seed = 0; seed < 400; seed++) {
      for (let pair = 1; pair <= 10; pair++) {
        const shows = coinShowsSecond(seed, 'descent', pair);
        if (shows) seconds += 1;
        if (shows !== coinShowsSecond(seed, 'descent', pair + 1)) changes += 1;
      }
    }
    expect(Math.abs(seconds / 4000 - 0.5)).toBeLessThan(0.03);
    expect(Math.abs(changes / 4000 - 0.5)).toBeLessThan(0.03);
  });

  test('gives each pair both conditions once', () => {
    const periods = drawSchedule(3, 'shoe:b', ['a', 'b'], 9);
    expect(periods.map(({ n }) => n)).toEqual(Array.from({ length: 18 }, (_, i) => i + 1));
    for (let pair = 1; pair <= 9; pair++) {
      const both = periods.filter((period) => period.pair === pair).map(({ assigned }) => assigned);
      expect(both.toSorted()).toEqual(['a', 'b']);
    }
    expect(drawSchedule(3, 'shoe:b', ['a', 'b'], 0)).toEqual([]);
  });
});
