import { addDays, daysBetween, instantOfHour, localDay } from '#record';
import type { DayDefinition } from './definition.ts';
import type { Diary, DiaryDay } from './diary.ts';
import { type Dose, type Exposure, type Stretch, typicalDose } from './dose.ts';

/** The total of a date: the first that one of its entries holds. */
function totalOf(definition: DayDefinition, { entries }: DiaryDay): number | null {
  for (const entry of entries) {
    const total = definition.totalOf(entry);
    if (total !== null) return total;
  }
  return null;
}

/** The whole days of the diary that are not among the dates given, as stretches of time. */
function stretchesWithout(dates: readonly string[], { firstDate, lastDate, timeZone }: Diary): Stretch[] {
  if (firstDate === null || lastDate === null) return [];
  const stretches: Stretch[] = [];
  let next = firstDate;
  for (const date of [...dates, addDays(lastDate, 1)]) {
    if (next < date) {
      const fromMs = localDay(next, timeZone).fromMs;
      stretches.push({ fromMs, untilMs: localDay(date, timeZone).fromMs });
    }
    next = addDays(date, 1);
  }
  return stretches;
}

/**
 * The doses that are recorded as totals of local days.
 *
 * @param definition what is read from each day, and at which hours the body receives it
 * @param diary the case in time
 * @returns the exposure; one dose a recorded day, and the days of the diary without a total as unknown stretches
 */
export function exposeDays(definition: DayDefinition, diary: Diary): Exposure {
  const { symbol, label, unit, kind, validity, partOf, sources, hours } = definition;
  const dates: string[] = [];
  const doses: Dose[] = [];
  for (const day of diary.days) {
    const amount = totalOf(definition, day);
    if (amount === null) continue;
    const [fromMs, untilMs] = hours.map((hour) => instantOfHour(day.date, hour, diary.timeZone)) as [number, number];
    dates.push(day.date);
    doses.push({ fromMs, untilMs, amount });
  }
  const unknownMs = stretchesWithout(dates, diary);
  const { firstDate, lastDate } = diary;
  const length = firstDate === null || lastDate === null ? 0 : daysBetween(firstDate, lastDate) + 1;
  const unknown = length - dates.length;
  const lacking = unknown === 0 ? [] : [`Not recorded on ${unknown} of ${length} days: unknown, not zero.`];
  const remarks = doses.length === 0 ? ['It was never recorded.'] : lacking;
  return {
    ...{ symbol, label, unit, kind, validity, doses, unknownMs, typicalDose: typicalDose(doses), partOf, sources },
    remarks: [...definition.assumes, ...remarks, ...diary.remarks],
  };
}
