import { type DeclaredExposure, extraAmount } from '#record';
import { type DayDefinition, WAKING_HOURS } from '../definition.ts';

/**
 * A total of the runner's own, from the field of that name in `days`.
 *
 * @param id the field's name
 * @param declared the entry of `exposures`, where there is one
 * @returns the definition; `true` and `false` count as 1 and 0, a negative number as unknown
 */
export function declared(id: string, declared: DeclaredExposure | null): DayDefinition {
  return {
    symbol: id,
    label: declared?.label || id,
    unit: declared?.unit || 'per day',
    kind: 'day',
    validity: 'measured',
    sources: [],
    partOf: null,
    assumes: [],
    totalOf: (day) => {
      const total = extraAmount(day, id);
      return total !== null && total >= 0 ? total : null;
    },
    hours: WAKING_HOURS,
  };
}
