import { expect, test } from 'vitest';
import { type Random, randomFrom } from './random.ts';

const draws = (count: number, draw: () => number): number[] => Array.from({ length: count }, draw);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function correlation(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a), mean(b)];
  const product = mean(a.map((value, i) => (value - ma) * ((b[i] as number) - mb)));
  return product / Math.sqrt(mean(a.map((value) => (value - ma) ** 2)) * mean(b.map((value) => (value - mb) ** 2)));
}

test('the same seed gives the same stream, another seed another', () => {
  const stream = (seed: number) => draws(20, randomFrom(seed).normal);
  expect(stream(7)).toEqual(stream(7));
  expect(stream(7)).not.toEqual(stream(8));
});

test('neighbouring seeds give streams that know nothing of one another', () => {
  const kinds: ((random: Random) => () => number)[] = [(random) => random.uniform, (random) => random.normal];
  for (const kind of kinds) {
    for (let seed = -20; seed < 20; seed++) {
      const here = draws(2000, kind(randomFrom(seed)));
      const next = draws(2000, kind(randomFrom(seed + 1)));
      expect(Math.abs(correlation(here, next)), `seeds ${seed} and ${seed + 1}`).toBeLessThan(5 / Math.sqrt(2000));
      expect(Math.abs(correlation(here.slice(1), next.slice(0, -1)))).toBeLessThan(5 / Math.sqrt(2000));
    }
  }
});

test('first draws of successive seeds are themselves uniform and uncorrelated', () => {
  for (let draw = 0; draw < 4; draw++) {
    const firsts = Array.from({ length: 4000 }, (_, seed) => draws(draw + 1, randomFrom(seed).uniform)[draw] as number);
    const cells = Array.from({ length: 20 }, (_, c) => firsts.filter((u) => Math.floor(u * 20) === c).length);
    // χ² on 19 degrees of freedom: 43.8 is its 99.9 % point.
    expect(cells.reduce((sum, count) => sum + (count - 200) ** 2 / 200, 0)).toBeLessThan(43.8);
    expect(Math.abs(correlation(firsts.slice(1), firsts.slice(0, -1)))).toBeLessThan(5 / Math.sqrt(4000));
  }
});

test('uniforms lie in [0, 1), integers below their bound, normals have moments 0, 1, 0, 3', () => {
  const random = randomFrom(11);
  const uniforms = draws(20_000, random.uniform);
  expect(uniforms.every((u) => u >= 0 && u < 1)).toBe(true);
  expect(mean(uniforms)).toBeCloseTo(0.5, 1);
  const integers = draws(6000, () => random.integer(6));
  for (let face = 0; face < 6; face++) {
    expect(Math.abs(integers.filter((value) => value === face).length - 1000)).toBeLessThan(5 * Math.sqrt(833));
  }
  const normals = draws(100_000, random.normal);
  const moments = [1, 2, 3, 4].map((power) => mean(normals.map((z) => z ** power)));
  [0, 1, 0, 3].forEach((expected, k) => {
    expect(Math.abs((moments[k] as number) - expected)).toBeLessThan(5 * Math.sqrt([1, 2, 15, 96][k] / 100_000));
  });
});
