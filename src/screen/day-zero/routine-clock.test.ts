import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { advance, pauseOrGoOn, skipStep, startClock, type TimedStep } from './routine-clock.ts';

const steps: fc.Arbitrary<TimedStep[]> = fc.array(
  fc.record({ text: fc.constant('x'), seconds: fc.option(fc.integer({ min: 1, max: 30 }), { freq: 4 }) }),
  { minLength: 1, maxLength: 6 },
);

test('looking often and looking once lead to the same place', () => {
  fc.assert(
    fc.property(steps, fc.array(fc.integer({ min: 0, max: 9000 })), (routine, waits) => {
      const total = waits.reduce((sum, wait) => sum + wait, 0);
      let nowMs = 0;
      let clock = startClock(routine, 0);
      for (const wait of waits) {
        nowMs += wait;
        clock = advance(clock, routine, nowMs);
      }
      expect(advance(clock, routine, total)).toEqual(advance(startClock(routine, 0), routine, total));
    }),
    { seed: 1 },
  );
});

test('a timed routine is done when its seconds have passed, and not before', () => {
  const routine = [
    { text: 'a', seconds: 6 },
    { text: 'b', seconds: 10 },
  ];
  expect(advance(startClock(routine, 0), routine, 15_999).step).toBe(1);
  expect(advance(startClock(routine, 0), routine, 16_000).step).toBe(2);
});

test('a pause takes no time off, and a step without a time waits for a tap', () => {
  const routine = [
    { text: 'a', seconds: 6 },
    { text: 'b', seconds: null },
  ];
  const halted = pauseOrGoOn(advance(startClock(routine, 0), routine, 2000), 2000);
  const later = pauseOrGoOn(advance(halted, routine, 60_000), 60_000);
  expect(later).toEqual({ step: 0, leftMs: 4000, sinceMs: 60_000 });
  const waiting = advance(later, routine, 900_000);
  expect(waiting).toMatchObject({ step: 1, leftMs: null });
  expect(skipStep(waiting, routine, 900_000).step).toBe(2);
});
