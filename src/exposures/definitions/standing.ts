import { type DayDefinition, WAKING_HOURS } from '../definition.ts';

/** Minutes stood on a day. */
export const standing: DayDefinition = {
  symbol: 'standing',
  label: 'standing',
  unit: 'min',
  kind: 'day',
  validity: 'measured',
  sources: [],
  partOf: null,
  assumes: [],
  totalOf: (day) => day.standingMin ?? null,
  hours: WAKING_HOURS,
};
