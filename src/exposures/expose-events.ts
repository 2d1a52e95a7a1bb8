import type { EventDefinition } from './definition.ts';
import type { Diary, TimedEvent } from './diary.ts';
import { type Dose, type Exposure, typicalDose } from './dose.ts';

/** How events of one kind are measured: by their amounts, or counted where none has one or their units differ. */
export type EventMeasure = {
  readonly unit: string | null;
  readonly isCounted: boolean;
  readonly remarks: readonly string[];
};

/**
 * How a set of events is measured.
 *
 * @param events of one kind
 * @returns their common unit; counted where no event has an amount, or where units differ and amounts cannot be added
 */
export function measureOf(events: readonly TimedEvent[]): EventMeasure {
  const units = new Set(events.flatMap(({ event }) => (event.amount == null ? [] : [event.unit ?? ''])));
  if (units.size === 0) return { unit: null, isCounted: true, remarks: [] };
  if (units.size > 1)
    return { unit: null, isCounted: true, remarks: ['The amounts have different units: each time counts as one.'] };
  return { unit: [...units][0] || null, isCounted: false, remarks: [] };
}

/**
 * The doses that happen at moments, or last from one to another.
 *
 * @param definition which events count
 * @param diary the case in time
 * @returns the exposure; an amount is null where other events of the kind have one and this one does not
 */
export function exposeEvents(definition: EventDefinition, diary: Diary): Exposure {
  const { symbol, label, unit, kind, validity, partOf, sources } = definition;
  const events = diary.events.filter(definition.isOf);
  const { isCounted, remarks } = measureOf(events);
  const doses = events.map(({ fromMs, untilMs, event }): Dose => {
    return { fromMs, untilMs, amount: isCounted ? 1 : (event.amount ?? null) };
  });
  const unknown = doses.filter(({ amount }) => amount === null).length;
  const lacking = unknown === 0 ? [] : [`${unknown} of ${doses.length} times lack an amount: unknown, not zero.`];
  return {
    ...{ symbol, label, unit, kind, validity, doses, unknownMs: [], typicalDose: typicalDose(doses), partOf, sources },
    remarks: [...definition.assumes, ...remarks, ...lacking, ...diary.remarks],
  };
}
