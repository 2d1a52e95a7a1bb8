import type { DayDefinition } from '../definition.ts';

/** Sleep below this many hours is short: the contract's bound. */
const ENOUGH_H = 7;

/** Hours of sleep below seven, in the night that ended on a morning: `max(0, 7 − sleep)`. */
export const shortSleep: DayDefinition = {
  symbol: 'short-sleep',
  label: 'short sleep',
  unit: 'h',
  kind: 'day',
  validity: 'measured',
  sources: [],
  partOf: null,
  assumes: [],
  totalOf: (day) => (day.sleepMin == null ? null : Math.max(0, ENOUGH_H - day.sleepMin / 60)),
  // The night that ended: its lack is there when the runner gets up.
  hours: [0, 7],
};
