import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { differenceOf } from './difference.ts';
import { eValue } from './e-value.ts';
import { signFlipP } from './sign-flip-test.ts';

type Row = {
  readonly signed: readonly number[];
  readonly p: number;
  readonly eValue: number;
  readonly information: readonly number[];
  readonly difference: readonly [mean: number, low: number, high: number];
};

/** Made by fixtures/reference.R. */
const rows: readonly Row[] = JSON.parse(readFileSync(new URL('fixtures/reference.json', import.meta.url), 'utf8'));

describe('against R', () => {
  test('p equals exhaustive enumeration', () => {
    expect(rows.length).toBeGreaterThan(20);
    for (const { signed, p } of rows) expect(signFlipP(signed, 1), String(signed)).toBe(p);
  });

  test('the e-value equals its definition', () => {
    for (const row of rows) expect(eValue(row.signed) / row.eValue).toBeCloseTo(1, 10);
  });

  test('the difference equals numerical integration', () => {
    for (const { signed, information, difference } of rows) {
      const pairs = signed.map((points, i) => ({ points, information: information[i] as number }));
      const { points, low, high } = differenceOf(pairs) ?? { points: NaN, low: NaN, high: NaN };
      [points, low, high].forEach((value, i) => {
        expect(Math.abs(value - (difference[i] as number)), String(signed)).toBeLessThan(0.002);
      });
    }
  });
});
