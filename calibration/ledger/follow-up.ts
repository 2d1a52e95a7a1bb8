import { attribute } from '#attribution';
import type { Case } from '#record';
import { caseAsOf, formatInstant } from '#record';
import { askOf } from '../../src/app/ask.ts';
import { START_MS, simulateRunner } from '../simulator/simulate.ts';
import { type Cell, seedOf, settingOf, worldNamed } from './cells.ts';
import type { CellJob } from './observe.ts';

/** A runner who asks again every week. */
export type FollowUp = {
  readonly cell: Cell;
  /** Days until a true cause was first named, a cause each; null when it never was. */
  readonly namedAfterDays: readonly (number | null)[];
  /** Whether an innocent exposure was named at any of the looks. */
  readonly everMisled: boolean;
  /** Statements of the first look at 28 days that promised an answer in so many more days, and whether there was one by then. */
  readonly promises: readonly { readonly days: number; readonly kept: boolean }[];
};

const DAY_MS = 86_400_000;
const FIRST_LOOK_DAYS = 14;
const PROMISE_AT_DAYS = 28;
const LOOK_EVERY_DAYS = 7;

/** Simulates some runners of a cell and asks the product again every week of their diaries. */
export function followUp({ cell, from, until }: CellJob): FollowUp[] {
  const world = worldNamed(cell.world);
  return Array.from({ length: until - from }, (_, k) => {
    const runner = simulateRunner(
      world,
      settingOf(cell),
      seedOf({ ...cell, world: `${cell.world}, weekly` }, from + k),
    );
    const causes = runner.causes.map(({ exposure }) => exposure);
    const namedAfter = new Map<string, number>();
    const settledAfter = new Map<string, number>();
    const promised: { exposure: string; days: number }[] = [];
    let everMisled = false;
    for (let day = FIRST_LOOK_DAYS; day <= cell.days; day += LOOK_EVERY_DAYS) {
      for (const { exposure, answer, moreDays } of answersAt(runner.theCase, day)) {
        if (answer !== 'cannot-tell' && day > PROMISE_AT_DAYS && !settledAfter.has(exposure))
          settledAfter.set(exposure, day);
        if (answer === 'follows' && !namedAfter.has(exposure)) namedAfter.set(exposure, day);
        if (answer === 'follows' && !causes.includes(exposure)) everMisled = true;
        if (day === PROMISE_AT_DAYS && moreDays !== null) promised.push({ exposure, days: moreDays });
      }
    }
    return {
      cell,
      namedAfterDays: causes.map((exposure) => namedAfter.get(exposure) ?? null),
      everMisled,
      // A promise that ends after the diary does cannot be judged.
      promises: promised
        .filter(({ days }) => PROMISE_AT_DAYS + days <= cell.days)
        .map(({ exposure, days }) => {
          const settled = settledAfter.get(exposure);
          const lastLook = PROMISE_AT_DAYS + Math.ceil(days / LOOK_EVERY_DAYS) * LOOK_EVERY_DAYS;
          return { days, kept: settled !== undefined && settled <= lastLook };
        }),
    };
  });
}

function answersAt(theCase: Case, day: number) {
  const known = caseAsOf({ ...theCase, asOf: formatInstant(START_MS + day * DAY_MS) });
  const { question, suspects, asked } = askOf(known, 'neck');
  return attribute(question)
    .findings.slice(0, asked)
    .map(({ answer, moreDays }, j) => ({ exposure: suspects[j]?.exposure.symbol ?? '', answer, moreDays }));
}
