import { type DayDefinition, WAKING_HOURS } from '../definition.ts';

/** Kilometres walked on a day. */
export const walking: DayDefinition = {
  symbol: 'walking',
  label: 'walking',
  unit: 'km',
  kind: 'day',
  validity: 'measured',
  sources: [],
  partOf: null,
  assumes: [],
  totalOf: (day) => (day.walkingM == null ? null : day.walkingM / 1000),
  hours: WAKING_HOURS,
};
