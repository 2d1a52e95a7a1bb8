import type { Observation, Statement } from './observe.ts';

/** A count out of a number of chances. */
export type Share = { readonly of: number; readonly count: number };

/** How one judge — the product, a rule, the oracle — did over some runners. */
export type Judged = {
  /** Innocent exposures that were accused. */
  readonly blamed: Share;
  /** Runners with any innocent exposure accused. */
  readonly misled: Share;
  /** True causes accused. */
  readonly found: Share;
  /** Runners with a cause whose most suspected exposure is one. */
  readonly top: Share;
};

/** What the product's statements are worth beyond accusing. */
export type Calibration = {
  /** True causes of which it was said that the scores do not follow them. */
  readonly cleared: Share;
  /** The same of causes that account for a quarter of a point or more. */
  readonly clearedThatMatter: Share;
  /** Innocent exposures of which that was said. */
  readonly acquitted: Share;
  /** 90 % intervals that hold the truth: of true causes, and of all statements. */
  readonly coveredCauses: Share;
  readonly coveredAll: Share;
  readonly bins: readonly Bin[];
  /** Mean |stated − observed| over the bins, weighted by statements. */
  readonly reliabilityError: number;
  readonly brier: number;
};

/** Statements of probabilities between two tenths. */
export type Bin = { readonly statements: number; readonly stated: number; readonly observed: number };

/** Who accuses, and whom it suspects most. */
export type Judge = {
  readonly accuses: (statement: Statement) => boolean;
  readonly strength: (statement: Statement) => number;
};

export const PRODUCT: Judge = { accuses: ({ answer }) => answer === 'follows', strength: (s) => s.probability };

/** A rule of the day, by its place in `TRACKER_RULES`. */
export function ruleJudge(rule: number): Judge {
  return { accuses: (s) => s.accused[rule] === true, strength: (s) => s.strengths[rule] ?? 0 };
}

/** The oracle, accusing above a z. */
export function oracleJudge(z: number): Judge {
  return { accuses: (s) => s.z > z, strength: (s) => s.z };
}

/** The z above which the oracle blames as many innocents as the product does: its own error rate at ours. */
export function zAtOurError(observations: readonly Observation[]): number {
  const innocents = observations.flatMap(({ statements }) => statements.filter(({ isCause }) => !isCause));
  const ours = innocents.filter(PRODUCT.accuses).length;
  return innocents.map(({ z }) => z).toSorted((a, b) => b - a)[ours] ?? 0;
}

/** Counts how a judge did. */
export function judge(observations: readonly Observation[], { accuses, strength }: Judge): Judged {
  const all = observations.flatMap(({ statements }) => statements);
  const innocents = all.filter(({ isCause }) => !isCause);
  const causes = all.filter(({ isCause }) => isCause);
  const withCause = observations.filter(({ statements }) => statements.some(({ isCause }) => isCause));
  return {
    blamed: share(innocents, accuses),
    misled: share(observations, ({ statements }) => statements.some((s) => !s.isCause && accuses(s))),
    found: share(causes, accuses),
    top: share(withCause, ({ statements }) => {
      const most = statements.reduce((a, b) => (strength(b) > strength(a) ? b : a));
      return most.isCause;
    }),
  };
}

/** Points a check-in from which a cause matters to a person: the contract's. */
const MATTERS_POINTS = 0.25;

/** Counts what the product's probabilities, intervals and acquittals are worth. */
export function calibrationOf(observations: readonly Observation[]): Calibration {
  const all = observations.flatMap(({ statements }) => statements);
  const causes = all.filter(({ isCause }) => isCause);
  const bins = binsOf(all.map(({ probability, isCause }) => ({ probability, isTrue: isCause })));
  const clears = (s: Statement): boolean => s.answer === 'does-not-follow';
  return {
    cleared: share(causes, clears),
    clearedThatMatter: share(
      causes.filter(({ truth }) => truth >= MATTERS_POINTS),
      clears,
    ),
    acquitted: share(
      all.filter(({ isCause }) => !isCause),
      clears,
    ),
    coveredCauses: share(causes, covers),
    coveredAll: share(all, covers),
    bins,
    reliabilityError: reliabilityErrorOf(bins),
    brier:
      all.reduce((sum, { probability, isCause }) => sum + (probability - (isCause ? 1 : 0)) ** 2, 0) /
      Math.max(1, all.length),
  };
}

/** Statements by tenths of their probability. */
export function binsOf(statements: readonly { readonly probability: number; readonly isTrue: boolean }[]): Bin[] {
  return Array.from({ length: 10 }, (_, b) => {
    const within = statements.filter(({ probability }) => Math.min(9, Math.floor(10 * probability)) === b);
    const count = Math.max(1, within.length);
    return {
      statements: within.length,
      stated: within.reduce((sum, { probability }) => sum + probability, 0) / count,
      observed: within.filter(({ isTrue }) => isTrue).length / count,
    };
  });
}

/** Mean |stated − observed| over bins, weighted by their statements. */
export function reliabilityErrorOf(bins: readonly Bin[]): number {
  const total = bins.reduce((sum, { statements }) => sum + statements, 0);
  const off = bins.reduce((sum, { statements, stated, observed }) => sum + statements * Math.abs(stated - observed), 0);
  return off / Math.max(1, total);
}

function covers({ low, high, truth }: Statement): boolean {
  return truth >= low - 1e-9 && truth <= high + 1e-9;
}

export function share<T>(values: readonly T[], holds: (value: T) => boolean): Share {
  return { of: values.length, count: values.filter(holds).length };
}

/**
 * The range in which a share may truly lie: Wilson's score interval at 95 %.
 *
 * @returns low and high, 0–1; the whole range for no chances
 */
export function rangeOf({ count, of }: Share): [number, number] {
  if (of === 0) return [0, 1];
  const z2 = 1.96 ** 2;
  const p = count / of;
  const centre = (p + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Math.sqrt((p * (1 - p)) / of + z2 / (4 * of * of)) * 1.96) / (1 + z2 / of);
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}
