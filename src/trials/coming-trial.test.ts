import { describe, expect, test } from 'vitest';
import { MOMENTS } from '#attribution';
import { randomFrom } from '#math';
import { type Case, scoreSeries } from '#record';
import { trialHour } from '../../test/followed-case.ts';
import { comingTrial } from './coming-trial.ts';
import { habitsOf } from './habits.ts';
import { windowsOf } from './windows.ts';

type Day = { readonly hour: number; readonly moment: 'waking' | 'evening' | 'after-run' };

/** Six weeks that run on three weekdays at half past six in the evening, with check-ins as they are given. */
function habits(checkinsOf: (day: number) => readonly Day[], scoredFrom = 0) {
  const days = Array.from({ length: 42 }, (_, day) => day);
  const theCase: Case = {
    format: 'culprit-case/1',
    asOf: trialHour(42 * 24),
    runs: days.filter(isRunDay).map((day) => ({ start: trialHour(day * 24 + 18.5), durationS: 3600, distanceM: 9000 })),
    checkins: days
      .filter((day) => day >= scoredFrom)
      .flatMap((day) =>
        checkinsOf(day).map(({ hour, moment }) => ({ at: trialHour(day * 24 + hour), moment, score: 3 })),
      ),
  };
  return habitsOf(theCase, scoreSeries(theCase, null));
}

const isRunDay = (day: number): boolean => [1, 3, 6].includes(day % 7);
const coming = (of: ReturnType<typeof habits>, unit: 'run' | 'night' = 'run') =>
  comingTrial(of, unit, 400, 36, 24, randomFrom(3));
const emptyWindows = ({ periods, sights }: ReturnType<typeof coming>): number =>
  windowsOf(periods, sights, 36).filter(({ scores }) => scores.length === 0).length / periods.length;

describe('the diary’s days, replayed', () => {
  const twice = habits(() => [
    { hour: 7, moment: 'waking' },
    { hour: 22, moment: 'evening' },
  ]);

  test('keep the weekdays and hours of runs and check-ins', () => {
    const { periods, sights } = coming(twice);
    expect(periods).toHaveLength(400);
    for (const { fromH, untilH } of periods) {
      expect(fromH % 24).toBeCloseTo(18.5, 9);
      expect(untilH - fromH).toBeCloseTo(1, 9);
      // Hour 24 is the next midnight; 42 days have passed, so that today's weekday is the first day's.
      expect(isRunDay(Math.floor(fromH / 24))).toBe(true);
    }
    expect(new Set(sights.map(({ atH }) => atH % 24))).toEqual(new Set([7, 22]));
    expect(periods.every(({ fromH }, i) => fromH > (periods[i - 1]?.untilH ?? 0))).toBe(true);
    expect(sights.every(({ atH }, i) => atH > (sights[i - 1]?.atH ?? 0))).toBe(true);
  });

  test('leave windows without a score as often as the diary does', () => {
    expect(emptyWindows(coming(twice))).toBe(0);
    // The score of 17 h on the next day is the only one within 36 hours of a run: it is missing after two of the three runs of a week.
    const teatime = habits((day) => (day % 7 === 2 || day % 7 === 0 ? [] : [{ hour: 17, moment: 'evening' }]));
    expect(emptyWindows(coming(teatime))).toBeCloseTo(2 / 3, 1);
  });

  test('give runs their own check-in, at its own delay', () => {
    const after = habits((day) => [
      { hour: 7, moment: 'waking' },
      ...(isRunDay(day) && day % 2 === 0 ? [{ hour: 20.25, moment: 'after-run' } as const] : []),
    ]);
    const { periods, sights } = coming(after);
    const own = sights.filter(({ moment }) => moment === MOMENTS.indexOf('after-run'));
    expect(own.every(({ atH }) => periods.some(({ untilH }) => Math.abs(atH - untilH - 0.75) < 1e-6))).toBe(true);
    expect(own.length / periods.length).toBeGreaterThan(0.4);
    expect(own.length / periods.length).toBeLessThan(0.6);
  });

  test('do not take for missing what lies before the first score', () => {
    const late = habits(() => [{ hour: 7, moment: 'waking' }], 28);
    expect(late.areCheckinsKnown).toBe(true);
    expect(emptyWindows(coming(late))).toBe(0);
  });

  test('let nights follow one another', () => {
    const { periods } = coming(twice, 'night');
    expect(periods.slice(0, 2).map(({ fromH }) => fromH)).toEqual([46.5, 70.5]);
  });

  test('assume mornings, evenings and regular runs where the diary shows none', () => {
    const nothing = habitsOf({ format: 'culprit-case/1' }, []);
    const { periods, sights } = comingTrial(nothing, 'run', 4, 36, 24, randomFrom(3));
    expect(periods).toHaveLength(4);
    expect(new Set(sights.map(({ atH }) => atH % 24))).toEqual(new Set([7, 21.5]));
  });
});
