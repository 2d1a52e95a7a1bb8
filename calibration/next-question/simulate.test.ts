import { expect, it } from 'vitest';
import { compareOrders, describeOrders } from './simulate.ts';

it('chosen questions separate a hidden mechanism sooner than a fixed or a random order, and no worse', () => {
  const tallies = compareOrders(80, 4);
  console.log(describeOrders(tallies));
  const [chosen, fixed, random] = tallies;
  expect(chosen.questions).toBeLessThan(0.6 * fixed.questions);
  expect(chosen.questions).toBeLessThan(0.6 * random.questions);
  expect(chosen.right).toBeGreaterThanOrEqual(Math.max(fixed.right, random.right) - 0.05);
});
