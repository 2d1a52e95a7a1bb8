import type { CaseRecord } from '../api/client.ts';

/** A pair with what it has carried; unknown is null. */
export type ShoeUse = {
  readonly id: string;
  readonly label: string;
  readonly status: 'owned' | 'considered' | 'retired';
  readonly price: { readonly amount: number; readonly currency: string } | null;
  readonly runs: number;
  /** Metres of the runs whose distance is known; null where none is. */
  readonly distanceM: number | null;
  readonly steps: number | null;
  /** Whether steps of some runs are missing from `steps`. */
  readonly isStepsPartial: boolean;
  readonly firstStart: string | null;
  readonly outsideM: number | null;
  readonly outsideSteps: number | null;
  /** The entry of the case; null for a pair that is only seen in runs. */
  readonly entry: { readonly [field: string]: unknown } | null;
};

/** The fields of a pair that the case format does not name: what it carried outside runs. */
export const OUTSIDE_M = 'outsideRunsM';
export const OUTSIDE_STEPS = 'outsideRunsSteps';

/**
 * Every pair that is listed or was seen in a run, with what it has carried.
 *
 * @param record the case
 */
export function shoeUses(record: CaseRecord): ShoeUse[] {
  const listed = (record.shoes ?? []).flatMap((shoe) => (shoe.id == null ? [] : [[shoe.id, shoe] as const]));
  const entries = new Map(listed);
  const runs = (record.runs ?? []).filter((run) => (run.sport ?? 'run') === 'run');
  const ids = new Set([...entries.keys(), ...runs.flatMap(({ shoe }) => shoe ?? [])]);
  return [...ids].map((id) => {
    const shoe = entries.get(id) ?? null;
    const worn = runs.filter((run) => run.shoe === id);
    const distances = worn.flatMap(({ distanceM }) => distanceM ?? []);
    const steps = worn.flatMap((run) => run.steps ?? []);
    const starts = worn.flatMap(({ start }) => start ?? []).toSorted((a, b) => Date.parse(a) - Date.parse(b));
    const { amount, currency } = shoe?.price ?? {};
    return {
      id,
      label: shoe?.label ?? id,
      status: shoe?.status ?? 'owned',
      price: amount == null ? null : { amount, currency: currency ?? '' },
      runs: worn.length,
      distanceM: sumOf(distances),
      steps: sumOf(steps),
      isStepsPartial: steps.length > 0 && steps.length < worn.length,
      firstStart: starts[0] ?? null,
      outsideM: numberOf(shoe, OUTSIDE_M),
      outsideSteps: numberOf(shoe, OUTSIDE_STEPS),
      entry: shoe as ShoeUse['entry'],
    };
  });
}

function sumOf(amounts: readonly number[]): number | null {
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}

function numberOf(shoe: object | null, field: string): number | null {
  const value = (shoe as { readonly [field: string]: unknown } | null)?.[field];
  return typeof value === 'number' && value >= 0 ? value : null;
}
