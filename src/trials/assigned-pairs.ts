import { type Case, type Period, parseInstant, type Run, type Trial } from '#record';

/** One period that was done: which condition its run was assigned, and when the run was. */
export type DonePeriod = {
  readonly n: number;
  readonly condition: string;
  readonly fromMs: number;
  /** End of the run; its start where the duration is not known. */
  readonly untilMs: number;
  /** The run itself, where the case holds it. */
  readonly run: Run | null;
  /** The condition in which it was done, as the runner said; null where nothing was said. */
  readonly did: string | null;
};

/** Two periods, one of each condition, in the order in which they were done. */
export type DonePair = {
  readonly pair: number;
  readonly first: DonePeriod;
  readonly second: DonePeriod;
  /** What the coin showed: 1 where the trial's second condition came first, −1 where it came second. */
  readonly sign: 1 | -1;
};

/** A trial as it was assigned. */
export type Assignment = {
  /** First and second condition; null where the trial does not tell two. */
  readonly conditions: readonly [first: string, second: string] | null;
  readonly pairsPlanned: number;
  /** Periods with a run, in order of time, whether or not their pair is whole. */
  readonly periods: readonly DonePeriod[];
  /** Pairs of which both periods have a run, in order of their first run. */
  readonly pairs: readonly DonePair[];
};

/** Two clocks of one run differ by less than this. */
const SAME_RUN_MS = 15 * 60_000;

/**
 * Reads a trial's schedule as it was assigned: what was drawn counts, whatever was worn.
 *
 * A period's run is the instant that the period names, else the earliest run that links to it by `assigned`. Periods without a pair's number are
 * paired as they follow. A pair that holds anything but one period of each condition is planned and never whole.
 *
 * @param trial a trial of the case
 * @param theCase the case, cut at its `asOf`
 * @returns the schedule; no pairs where nothing was run
 */
export function assignedPairs(trial: Trial, theCase: Case): Assignment {
  const conditions = conditionsOf(trial);
  const runs = (theCase.runs ?? []).flatMap((run) => {
    const fromMs = run.start == null ? null : parseInstant(run.start);
    return fromMs === null ? [] : [{ run, fromMs }];
  });
  runs.sort((one, other) => one.fromMs - other.fromMs);
  const grouped = new Map<number, (DonePeriod | null)[]>();
  const periods: DonePeriod[] = [];
  for (const [index, period] of (trial.periods ?? []).entries()) {
    const n = period.n ?? index + 1;
    const done = donePeriod(trial, n, period, runs);
    const pair = period.pair ?? Math.ceil(n / 2);
    grouped.set(pair, [...(grouped.get(pair) ?? []), done]);
    if (done !== null) periods.push(done);
  }
  const pairs = [...grouped].flatMap(([pair, both]) => wholePair(pair, both, conditions) ?? []);
  return {
    conditions,
    pairsPlanned: grouped.size,
    periods: periods.sort((one, other) => one.fromMs - other.fromMs),
    pairs: pairs.sort((one, other) => one.first.fromMs - other.first.fromMs),
  };
}

/** The two conditions in their order: as declared, else as the periods name them, the one that the question asks about last. */
export function conditionsOf(trial: Trial): readonly [string, string] | null {
  const declared = trial.conditions ?? [];
  const asked = (trial.question ?? '').replace(/^\w+:/, '');
  const named = [...new Set((trial.periods ?? []).flatMap(({ assigned }) => assigned ?? []))].sort(
    (one, other) => Number(one === asked) - Number(other === asked) || (one < other ? -1 : 1),
  );
  const [first, second, third] = declared.length > 0 ? declared : named;
  return first === undefined || second === undefined || third !== undefined || first === second
    ? null
    : [first, second];
}

function donePeriod(
  trial: Trial,
  n: number,
  { assigned: condition, run: instant, did }: Period,
  runs: readonly { readonly run: Run; readonly fromMs: number }[],
): DonePeriod | null {
  if (condition == null) return null;
  const statedMs = instant == null ? null : parseInstant(instant);
  const isLinked = ({ run }: { readonly run: Run }) =>
    trial.id != null && run.assigned?.trial === trial.id && run.assigned.period === n;
  const linked = runs.find(isLinked);
  const fromMs = statedMs ?? linked?.fromMs ?? null;
  if (fromMs === null) return null;
  const near = runs.filter((each) => Math.abs(each.fromMs - fromMs) <= SAME_RUN_MS);
  near.sort((one, other) => Math.abs(one.fromMs - fromMs) - Math.abs(other.fromMs - fromMs));
  const run = near[0]?.run ?? null;
  return { n, condition, fromMs, untilMs: fromMs + (run?.durationS ?? 0) * 1000, run, did: did ?? null };
}

function wholePair(
  pair: number,
  both: readonly (DonePeriod | null)[],
  conditions: readonly [string, string] | null,
): DonePair | null {
  const [one, other, third] = both;
  if (one == null || other == null || third !== undefined || conditions === null) return null;
  const [first, second] = one.fromMs <= other.fromMs ? [one, other] : [other, one];
  const isOfBoth = first.condition !== second.condition && first.fromMs < second.fromMs;
  const areKnown = [first, second].every(({ condition }) => conditions.includes(condition));
  return isOfBoth && areKnown ? { pair, first, second, sign: first.condition === conditions[1] ? 1 : -1 } : null;
}
