import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { meansOf, posteriorOfDataset } from './believe-dataset.ts';
import type { Constants, Dataset } from './dataset.ts';
import { constantsOf } from './make.ts';

type Answers<T> = { readonly made: string; readonly answers: readonly ({ readonly name: string } & T)[] };
type Reference = Record<'acts' | 'coefficient' | 'attributable', readonly number[]> &
  Record<'actsError' | 'coefficientError' | 'attributableError', readonly number[]>;
type Cousin = { readonly by: string; readonly estimate: readonly number[]; readonly error: readonly number[] };

const folder = fileURLToPath(new URL('.', import.meta.url));
const read = <T>(name: string): T => JSON.parse(readFileSync(`${folder}fixtures/${name}.json`, 'utf8')) as T;
const { constants, datasets } = read<{ constants: Constants; datasets: Dataset[] }>('datasets');
const jags = read<Answers<Reference> & { constants: Constants }>('jags');
const cousins = read<Answers<Cousin>>('cousins');

/**
 * What the product's shortcuts may add to the Monte Carlo error of four standard errors. Gaussian: expectation propagation, Occam's
 * window and the plug-in of the white variance. Ordinal: the normal densities that stand for scores at the ends, and rounding taken for noise.
 */
const BOUNDS = {
  gaussian: { acts: 0.005, coefficient: 0.005, attributable: 0.005 },
  ordinal: { acts: 0.03, coefficient: 0.03, attributable: 0.03 },
} as const;

function isInstalled(): boolean {
  const asked = 'quit(status = !all(sapply(c("jsonlite", "nlme", "ordinal"), requireNamespace, quietly = TRUE)))';
  return spawnSync('Rscript', ['-e', asked]).status === 0;
}

test('the references were made for the model as it stands; if not: main.ts, then jags.R and cousins.R', () => {
  expect(constants).toEqual(constantsOf());
  expect(jags.constants).toEqual(constants);
  for (const { answers } of [jags, cousins]) {
    expect(answers.map(({ name }) => name)).toEqual(datasets.map(({ name }) => name));
  }
});

describe('the posterior agrees with JAGS, which was given the same model, its densities written out', () => {
  for (const [at, dataset] of datasets.entries()) {
    test(`${dataset.name}, ${dataset.likelihood}`, () => {
      const reference = jags.answers[at];
      const bounds = BOUNDS[dataset.likelihood];
      meansOf(posteriorOfDataset(dataset)).forEach((means, j) => {
        for (const what of ['acts', 'coefficient', 'attributable'] as const) {
          const allowed = 4 * reference[`${what}Error`][j] + bounds[what];
          expect(Math.abs(means[what] - reference[what][j]), `${what} of suspect ${j}`).toBeLessThan(allowed);
        }
      });
    });
  }
});

describe('maximum-likelihood cousins see what the posterior sees', () => {
  for (const [at, dataset] of datasets.entries()) {
    const { by, estimate, error } = cousins.answers[at];
    test(`${dataset.name}, ${by}`, () => {
      const alone = { ...dataset, kernels: [{ ...dataset.kernels[0], prior: 1 }] };
      meansOf(posteriorOfDataset(alone)).forEach(({ acts, coefficient }, j) => {
        const strength = estimate[j] / error[j];
        if (strength < 1) expect(acts).toBeLessThan(0.1);
        // Ordinal regression counts in noise sizes and knows no autocorrelation: only its verdict is comparable.
        if (by === 'clm') return;
        if (strength > 3) expect(acts).toBeGreaterThan(0.85);
        if (strength > 2) expect(Math.abs(Math.abs(coefficient) / acts - estimate[j])).toBeLessThan(1.25 * error[j]);
      });
    });
  }

  test('and say the same again where R is installed', { timeout: 120_000 }, () => {
    const again: Answers<Cousin> = isInstalled()
      ? JSON.parse(spawnSync('Rscript', ['cousins.R'], { cwd: folder, encoding: 'utf8' }).stdout)
      : cousins;
    again.answers.forEach(({ name, by, estimate, error }, at) => {
      expect([name, by]).toEqual([cousins.answers[at].name, cousins.answers[at].by]);
      estimate.forEach((value, j) => {
        const known = cousins.answers[at];
        expect(Math.abs(value - known.estimate[j])).toBeLessThan(0.05 * known.error[j]);
        expect(Math.abs(error[j] / known.error[j] - 1)).toBeLessThan(0.05);
      });
    });
  });
});
