import { describe, expect, test } from 'vitest';
import { analyseTrials } from '#trials';
import { compareBeforeAfter } from './before-after.ts';
import { judgeTrials } from './judge.ts';
import { participantsOf, scheduleOf } from './participant.ts';
import { comparePromises } from './promise.ts';
import { lookDaily } from './strangers/nulls.ts';
import { strangersOf } from './strangers/participants.ts';
import { TRIAL_WORLDS, type TrialWorld } from './worlds.ts';

/** The short form of docs/trials.md: the same worlds, few trials, bounds that chance crosses once in some thousand times. */
const worldOf = (name: string) => TRIAL_WORLDS.find((world) => world.name === name) as TrialWorld;

describe('followed trials of a condition that does nothing', () => {
  test('claim something in at most one in twenty, with a look every evening, where it heals and where runs are avoided', () => {
    let [claims, trials] = [0, 0];
    for (const name of ['heals by itself', 'avoids runs when it hurts']) {
      const judged = judgeTrials(worldOf(name), { trials: 8, pairs: 6, points: 0, isDaily: true });
      claims += (judged.followsAtAnyLook ?? 1) * judged.trials;
      trials += judged.trials;
    }
    expect(trials).toBe(16);
    expect(claims).toBeLessThanOrEqual(4);
  });

  test('claim no more in the worlds that drift, cycle and put runs off, at the end', () => {
    let [claims, covered, trials] = [0, 0, 0];
    for (const name of ['drifts', 'cycles weekly', 'puts off the second condition when it hurts']) {
      const judged = judgeTrials(worldOf(name), { trials: 40, pairs: 8, points: 0, isDaily: false });
      claims += judged.follows * judged.trials;
      covered += judged.covered * judged.trials;
      trials += judged.trials;
    }
    expect(claims / trials).toBeLessThanOrEqual(0.1);
    expect(covered / trials).toBeGreaterThan(0.82);
  });

  test('while before and after credit the purchase in many of the same runners', () => {
    const { misled, creditedPoints } = compareBeforeAfter(worldOf('heals by itself'), 40);
    expect(misled).toBeGreaterThan(0.5);
    expect(creditedPoints).toBeGreaterThan(0.5);
  });
});

test('a condition that is worse is found about as often as the plan promised', () => {
  const [, found] = comparePromises(participantsOf(worldOf('steady')), 12);
  // One of the twelve is too sore to begin: what the shoes do they do in the diary too.
  expect(found).toMatchObject({ points: 1.5, trials: 11 });
  expect(Math.abs((found?.promised ?? 0) - (found?.found ?? 1))).toBeLessThan(0.35);
});

describe('trials of a simulator of another make', () => {
  test('claim of a condition that does nothing rarely something, with a look every evening', () => {
    const { trials, followsAtAnyLook } = lookDaily(strangersOf('heals by itself', 'flat', 3000), 5, 3);
    expect(trials).toBeGreaterThanOrEqual(9);
    expect(followsAtAnyLook * trials).toBeLessThanOrEqual(3);
  });

  test('mostly find a difference of 2 points, each time in another future', () => {
    const followed = (['flat', 'kernel'] as const).flatMap((shape) =>
      Array.from({ length: 12 }, (_, index) => {
        const { follow } = strangersOf('steady', shape, 3000)(2, index + 1);
        const [one, other] = [0, 1].map((coin) => follow(scheduleOf(index + 1, 12), coin));
        expect(one?.checkins).not.toEqual(other?.checkins);
        return one === undefined ? [] : analyseTrials(one, 'neck');
      }).flat(),
    );
    expect(followed.length).toBe(24);
    expect(followed.filter(({ answer }) => answer === 'follows').length).toBeGreaterThanOrEqual(17);
  });
});
