import { isPainkiller } from '#exposures';
import type { Case, CaseEvent } from '#record';
import { instantMs } from './course.ts';

/** What was taken of one painkiller. */
export type Painkiller = {
  /** As the runner wrote it. */
  readonly kind: string;
  readonly times: number;
  /** The amount taken most often with its unit, `400 mg`; null where none is noted. */
  readonly usual: string | null;
  readonly lastAt: string | null;
};

/** The painkillers that a case notes, in its order. */
export function painkillerEvents(theCase: Case): readonly CaseEvent[] {
  return (theCase.events ?? []).filter(({ kind }) => kind != null && isPainkiller(kind));
}

/** An amount with its unit as a person would write it; null where either is missing. */
export function doseText({ amount, unit }: CaseEvent): string | null {
  return amount == null || unit == null || unit.trim() === '' ? null : `${amount} ${unit.trim()}`;
}

/**
 * The painkillers of a case, each once, in the order in which they were first taken.
 *
 * @param theCase a parsed case, cut at its `asOf`
 */
export function painkillersOf(theCase: Case): readonly Painkiller[] {
  const byKind = Map.groupBy(painkillerEvents(theCase), ({ kind }) => kind?.trim().toLowerCase() ?? '');
  return [...byKind.values()].map((events): Painkiller => {
    const counts = new Map<string, number>();
    for (const event of events) {
      const dose = doseText(event);
      if (dose !== null) counts.set(dose, (counts.get(dose) ?? 0) + 1);
    }
    const [usual] = [...counts].toSorted(([, one], [, other]) => other - one)[0] ?? [null];
    const last = events.toSorted((one, other) => instantMs(one.at) - instantMs(other.at)).at(-1);
    return { kind: events[0].kind?.trim() ?? '', times: events.length, usual, lastAt: last?.at ?? null };
  });
}
