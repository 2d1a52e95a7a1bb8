import { describe, expect, test } from 'vitest';
import { shortCells } from './cells.ts';
import { calibrationOf, judge, oracleJudge, PRODUCT, rangeOf, ruleJudge, zAtOurError } from './figures.ts';
import { observeCells } from './make.ts';
import { drawCoverage, drawReliability, drawRules } from './pictures.ts';
import { barsTable, shortTable } from './report.ts';

// The short form of the ledger: few runners of every world, so that the bounds are loose; docs/calibration.md has the long one.
const observations = await observeCells(shortCells(4), 1);

describe('over simulated runners of every world, at sixty days', () => {
  const product = judge(observations, PRODUCT);
  const worth = calibrationOf(observations);

  test('hardly anybody is misled', () => {
    expect(product.blamed.of).toBeGreaterThan(500);
    expect(product.misled.count).toBeLessThanOrEqual(0.05 * product.misled.of);
    expect(product.blamed.count).toBeLessThanOrEqual(0.015 * product.blamed.of);
  });

  test('causes are found about as often as by an observer who knows the truth’s form', () => {
    const oracle = judge(observations, oracleJudge(zAtOurError(observations)));
    expect(product.found.count).toBeGreaterThan(0.5 * product.found.of);
    expect(product.found.count).toBeGreaterThan(oracle.found.count - 0.15 * product.found.of);
    expect(product.top.count).toBeGreaterThan(0.8 * product.top.of);
  });

  test('nothing is cleared that acts, and what is stated holds', () => {
    expect(worth.cleared.count).toBeLessThanOrEqual(0.04 * worth.cleared.of);
    expect(worth.reliabilityError).toBeLessThan(0.035);
    expect(worth.coveredAll.count).toBeGreaterThan(0.9 * worth.coveredAll.of);
    expect(worth.coveredCauses.count).toBeGreaterThan(0.72 * worth.coveredCauses.of);
  });

  test('a rule that most rely on misleads far more of them', () => {
    const correlation = judge(observations, ruleJudge(5));
    expect(correlation.misled.count).toBeGreaterThan(5 * product.misled.count);
  });

  test('tables and pictures can be made of it', () => {
    expect(shortTable(observations)).toContain('**Culprit**');
    expect(barsTable(observations).split('\n')).toHaveLength(10);
    for (const draw of [drawReliability, drawCoverage, drawRules]) {
      const svg = draw(observations);
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(svg).not.toContain('NaN');
    }
  });
});

test('the range of a share is Wilson’s', () => {
  const [low, high] = rangeOf({ count: 2, of: 100 });
  expect(low).toBeCloseTo(0.0055, 3);
  expect(high).toBeCloseTo(0.07, 2);
  expect(rangeOf({ count: 0, of: 0 })).toEqual([0, 1]);
});
