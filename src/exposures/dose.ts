/**
 * One dose of one exposure: an amount and the stretch of time in which the body received it.
 *
 * Half-open `[fromMs, untilMs)`, in milliseconds since 1970. A run's dose spans the run. A day's total spans the waking day:
 * the hour is unknown, and attribution spreads it. A moment's dose (an event) has `fromMs === untilMs`.
 */
export type Dose = {
  readonly fromMs: number;
  readonly untilMs: number;
  /** In the exposure's unit, ≥ 0; `null` when the exposure happened and its amount is not known (a run without altitude). */
  readonly amount: number | null;
};

/** A stretch of time, half-open, milliseconds since 1970. */
export type Stretch = { readonly fromMs: number; readonly untilMs: number };

/** Whether a dose comes with a run or another session, as a day's total, or at a moment. */
export type ExposureKind = 'session' | 'day' | 'moment';

/** How well the measure stands for what it names: `measured`, `derived` from measurements, or `estimated` from assumptions. */
export type ValidityGrade = 'measured' | 'derived' | 'estimated';

/** One exposure of one case, as doses over time: everything attribution gets to know of it. */
export type Exposure = {
  /** The contract's name, as the case writes it: `descent`, `shoe:b`, `my-own-id`. */
  readonly symbol: string;
  /** Plain words that fit into the middle of a sentence: `downhill running`. A runner's own label stays as written. */
  readonly label: string;
  /** Unit of `amount`: `km`, `m`, `min`, `h`, `steps`, … */
  readonly unit: string;
  readonly kind: ExposureKind;
  readonly validity: ValidityGrade;
  /** In order of `fromMs`; zero amounts are present where a zero is known (a day of no standing, a run in the other pair). */
  readonly doses: readonly Dose[];
  /** For kind `day`: stretches of the diary in which the total was not recorded; missing is never zero. */
  readonly unknownMs: readonly Stretch[];
  /** A dose that a body of this kind would call ordinary: the median of the doses above zero; null when there is none. */
  readonly typicalDose: number | null;
  /** The exposure whose part this one is and must be held against (`shoe:b` and `surface:trail` are parts of `distance`). */
  readonly partOf: string | null;
  /** Keys of what the definition rests on, as in REFERENCES.md; empty where it is plain counting. */
  readonly sources: readonly string[];
  /** What was assumed, estimated or left out, in words; shown with the finding. */
  readonly remarks: readonly string[];
};

/**
 * The ordinary dose: the median of the known doses above zero.
 *
 * @param doses in any order
 * @returns in the doses' unit; null where none is above zero
 */
export function typicalDose(doses: readonly Dose[]): number | null {
  return median(doses.flatMap(({ amount }) => (amount !== null && amount > 0 ? [amount] : [])));
}

/**
 * The median: the middle value, or the mean of the two in the middle.
 *
 * @param values finite numbers in any order; not changed
 * @returns null for none
 */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const high = sorted[sorted.length >> 1];
  const low = sorted[(sorted.length - 1) >> 1];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
