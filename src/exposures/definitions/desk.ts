import { type DayDefinition, WAKING_HOURS } from '../definition.ts';

/** Minutes sat at a desk on a day. */
export const desk: DayDefinition = {
  symbol: 'desk',
  label: 'desk work',
  unit: 'min',
  kind: 'day',
  validity: 'measured',
  sources: [],
  partOf: null,
  assumes: [],
  totalOf: (day) => day.deskMin ?? null,
  hours: WAKING_HOURS,
};
