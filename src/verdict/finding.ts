import type { SuspectFinding } from '#attribution';
import type { Exposure } from '#exposures';
import type { Finding } from '#record';
import { reasonOf, type Spoken } from './reason-words.ts';

/** A hypothesis of the case, or a built-in exposure where the case has none. */
export type Asked = {
  readonly hypothesis: string;
  readonly exposure: Exposure;
  readonly claim: 'worsens' | 'relieves';
};

/**
 * Words one finding in the contract's form.
 *
 * @param asked the hypothesis and its exposure
 * @param finding what attribution says of it
 * @param site site analysed, or null
 * @param all every suspect that competed, in attribution's order
 */
export function findingOf(asked: Asked, finding: SuspectFinding, site: string | null, all: readonly Asked[]): Finding {
  const { exposure, claim } = asked;
  const spoken: Spoken = {
    site,
    exposure,
    claim,
    finding,
    labels: all.map((one) => one.exposure.label),
    symbols: all.map((one) => one.exposure.symbol),
  };
  return {
    hypothesis: asked.hypothesis,
    exposure: exposure.symbol,
    answer: finding.answer,
    probability: round(finding.probability, 6),
    attributable: finding.attributable === null ? null : rounded(finding.attributable, 1),
    typical: typicalOf(exposure, finding),
    reasons: finding.grounds.map((ground) => reasonOf(ground, spoken)),
    needs: needsOf(exposure, finding),
  };
}

function typicalOf(exposure: Exposure, { pointsPerDose, halfLifeH }: SuspectFinding): Finding['typical'] {
  const dose = exposure.typicalDose;
  if (dose === null || pointsPerDose === null || halfLifeH === null) return null;
  const { mean, low, high } = rounded(pointsPerDose, dose);
  return { dose: round(dose, 4), unit: exposure.unit, points: mean, low, high, halfLifeH: round(halfLifeH, 1) };
}

function needsOf(exposure: Exposure, finding: SuspectFinding): Finding['needs'] {
  if (finding.answer !== 'cannot-tell') return null;
  const codes = finding.grounds.map((ground) => ground.code);
  if (codes.includes('no-checkins')) return { days: null, instead: 'a check-in each morning, for two weeks' };
  if (codes.includes('moves-with') || codes.includes('control-objects')) {
    return { days: null, instead: `a trial that changes only ${exposure.label}, decided by a coin` };
  }
  if (codes.includes('never-varied')) {
    const unit = exposure.partOf === null && exposure.kind !== 'session' ? 'days' : 'runs';
    return {
      days: null,
      instead: `${unit} with and ${unit} without ${exposure.label}, in an order that a coin decides`,
    };
  }
  if (finding.moreDays !== null) return { days: finding.moreDays, instead: null };
  return { days: null, instead: `a trial of ${exposure.label}: more of the same would not settle it within a year` };
}

function rounded(estimate: { mean: number; low: number; high: number }, scale: number) {
  const values = [estimate.low * scale, estimate.high * scale];
  return {
    mean: round(estimate.mean * scale, 4),
    low: round(Math.min(...values), 4),
    high: round(Math.max(...values), 4),
  };
}

function round(value: number, digits: number): number {
  const factor = 10 ** digits;
  // Adding zero turns −0 into 0, which prints the same on every path.
  return Math.round(value * factor) / factor + 0;
}
