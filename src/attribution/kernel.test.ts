import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feltDose, type Kernel, kernelGrid, type TimedDose } from './kernel.ts';

const grid = kernelGrid(6);
const minutes = (hours: number) => fc.integer({ min: 0, max: 60 * hours }).map((count) => count / 60);
const anyKernel = fc.constantFrom(...grid);
const anyDoses = fc
  .array(
    fc.record({
      fromH: minutes(400),
      lengthH: fc.oneof(fc.constant(0), minutes(120)),
      amount: fc.integer({ min: 0, max: 200 }),
    }),
    { maxLength: 12 },
  )
  .map((doses) =>
    doses
      .map(({ fromH, lengthH, amount }): TimedDose => ({ fromH, untilH: fromH + lengthH, amount }))
      .sort((a, b) => a.fromH - b.fromH),
  );
const anyHours = fc
  .array(minutes(600), { minLength: 1, maxLength: 30 })
  .map((hours) => Float64Array.from(hours).sort());

/** Weight of a point dose, from the definition. */
function weightAt(hours: number, { shape, halfLifeH, peakH, order }: Kernel): number {
  if (hours < 0) return 0;
  if (shape === 'immediate') return 2 ** (-hours / halfLifeH);
  const x = hours / peakH;
  return x ** order * Math.exp(order - order * x);
}

/** A spread dose as many point doses. */
function byParts({ fromH, untilH, amount }: TimedDose, atH: number, kernel: Kernel): number {
  const parts = 4000;
  let sum = 0;
  for (let k = 0; k < parts; k++) {
    const from = fromH + ((k + 0.5) / parts) * (untilH - fromH);
    if (from <= atH) sum += (amount / parts) * weightAt(atH - from, kernel);
  }
  return sum;
}

test('priors add up to 1; half-lives lie between 0.3 and 4 days, most of them between half a day and two and a half', () => {
  for (const halfLives of [3, 5, 6, 9, 12, 40]) {
    const kernels = kernelGrid(halfLives);
    expect(kernels.reduce((sum, { prior }) => sum + prior, 0)).toBeCloseTo(1, 12);
    const immediate = kernels.filter(({ shape }) => shape === 'immediate');
    expect(immediate.every(({ halfLifeH }) => halfLifeH > 7.2 && halfLifeH < 96)).toBe(true);
    expect(immediate.reduce((sum, { prior }) => sum + prior, 0)).toBeCloseTo(0.8, 12);
  }
  const fine = kernelGrid(400).filter(({ shape }) => shape === 'immediate');
  const usual = fine.filter(({ halfLifeH }) => halfLifeH >= 12 && halfLifeH <= 60);
  expect(usual.reduce((sum, { prior }) => sum + prior, 0) / 0.8).toBeGreaterThan(0.88);
});

test('a delayed kernel is strongest, with weight 1, at its peak, and half as strong a half-life later', () => {
  for (const kernel of grid.filter(({ shape }) => shape === 'delayed')) {
    const { peakH, halfLifeH } = kernel;
    const at = Float64Array.of(peakH - 1, peakH, peakH + 1, peakH + halfLifeH);
    const [before, peak, after, half] = feltDose([{ fromH: 0, untilH: 0, amount: 1 }], at, kernel);
    expect(peak).toBeCloseTo(1, 12);
    expect(Math.max(before as number, after as number)).toBeLessThan(1);
    expect(half).toBeCloseTo(0.5, 4);
    expect(peakH >= 24 && peakH <= 48).toBe(true);
  }
});

test('an immediate dose is felt whole at once, and halves every half-life', () => {
  for (const kernel of grid.filter(({ shape }) => shape === 'immediate')) {
    const felt = feltDose([{ fromH: 5, untilH: 5, amount: 3 }], Float64Array.of(5, 5 + kernel.halfLifeH), kernel);
    expect(felt[0]).toBeCloseTo(3, 12);
    expect(felt[1]).toBeCloseTo(1.5, 12);
  }
});

test('nothing acts before it happens, and a part of it acts as if there were no more', () => {
  fc.assert(
    fc.property(anyDoses, anyHours, anyKernel, (doses, atH, kernel) => {
      const felt = feltDose(doses, atH, kernel);
      const last = atH[atH.length - 1] as number;
      const known = doses.filter(({ fromH }) => fromH < last);
      expect(feltDose(known, atH, kernel)).toEqual(felt);
      const first = Math.min(...doses.map(({ fromH }) => fromH));
      atH.forEach((t, i) => {
        if (t < first) expect(felt[i]).toBe(0);
      });
    }),
    { seed: 4, numRuns: 300 },
  );
});

test('a spread dose is the limit of many points, overlapping or not', () => {
  fc.assert(
    fc.property(anyDoses, anyHours, anyKernel, (doses, atH, kernel) => {
      const felt = feltDose(doses, atH, kernel);
      atH.forEach((t, i) => {
        const expected = doses.reduce(
          (sum, dose) =>
            sum +
            (dose.untilH > dose.fromH
              ? byParts(dose, t, kernel)
              : dose.amount * (t >= dose.fromH ? weightAt(t - dose.fromH, kernel) : 0)),
          0,
        );
        const total = doses.reduce((sum, { amount }) => sum + amount, 0);
        expect(Math.abs((felt[i] as number) - expected)).toBeLessThan(0.004 * total + 1e-9);
      });
    }),
    { seed: 5, numRuns: 60 },
  );
});

test('felt doses are linear in the amounts and do not depend on when the clock starts', () => {
  fc.assert(
    fc.property(
      anyDoses,
      anyHours,
      anyKernel,
      fc.double({ min: 0.1, max: 9, noNaN: true }),
      (doses, atH, kernel, by) => {
        const felt = feltDose(doses, atH, kernel);
        const more = feltDose(
          doses.map((dose) => ({ ...dose, amount: dose.amount * by })),
          atH,
          kernel,
        );
        const later = feltDose(
          doses.map(({ fromH, untilH, amount }) => ({ fromH: fromH + 168, untilH: untilH + 168, amount })),
          atH.map((t) => t + 168),
          kernel,
        );
        felt.forEach((value, i) => {
          expect(Math.abs((more[i] as number) - by * value)).toBeLessThan(1e-9 * (1 + value * by));
          expect(Math.abs((later[i] as number) - value)).toBeLessThan(1e-6 * (1 + value));
        });
      },
    ),
    { seed: 6, numRuns: 200 },
  );
});
