import { describe, expect, test } from 'vitest';
import type { Case, Trial } from '#record';
import { followedCase, runHour, trialHour } from '../../test/followed-case.ts';
import { adherenceOf } from './adherence.ts';
import { assignedPairs } from './assigned-pairs.ts';
import { drawSchedule } from './coin.ts';

const periods = drawSchedule(7, 'shoe:b', ['a', 'b'], 3);
const theCase = followedCase({ periods, scoreAfter: () => 3 });
const trial = theCase.trials?.[0] as Trial;

describe('a schedule as assigned', () => {
  test('pairs the runs in the order in which they were done, the coin as their sign', () => {
    const { pairs, pairsPlanned, conditions } = assignedPairs(trial, theCase);
    expect(conditions).toEqual(['a', 'b']);
    expect(pairsPlanned).toBe(3);
    expect(pairs.map(({ pair, sign }) => [pair, sign])).toEqual([
      [1, 1],
      [2, 1],
      [3, -1],
    ]);
    expect(pairs[0]?.first.untilMs).toBe(Date.parse(trialHour(runHour(1) + 1)));
  });

  test('a pair with a run to come is planned and not whole', () => {
    const half = followedCase({ periods, done: 5, scoreAfter: () => 3 });
    const { pairs, pairsPlanned, periods: done } = assignedPairs(half.trials?.[0] as Trial, half);
    expect([pairs.length, pairsPlanned, done.length]).toEqual([2, 3, 5]);
  });

  test('a run that names its period stands for it, the earliest where several do', () => {
    const unlinked: Trial = { ...trial, periods: periods.map((period) => ({ ...period, run: null })) };
    const linked: Case = {
      ...theCase,
      runs: (theCase.runs ?? []).flatMap((run, i) => {
        const assigned = { trial: 't1', period: i + 1, condition: periods[i]?.assigned ?? '' };
        return [
          { ...run, assigned },
          { ...run, start: trialHour(runHour(i + 1) + 24), assigned },
        ];
      }),
    };
    const { pairs } = assignedPairs(unlinked, linked);
    expect(pairs).toHaveLength(3);
    expect(pairs[0]?.first.fromMs).toBe(Date.parse(trialHour(runHour(1))));
  });

  test('what was drawn counts, whatever was worn; adherence says what was worn', () => {
    const swapped: Case = { ...theCase, runs: (theCase.runs ?? []).map((run) => ({ ...run, shoe: 'a' })) };
    const assignment = assignedPairs(trial, swapped);
    expect(assignment.pairs.map(({ sign }) => sign)).toEqual([1, 1, -1]);
    expect(adherenceOf(assignment, 'shoe:b')).toEqual({ asAssigned: 3, swapped: 3, unknown: 0 });
    expect(adherenceOf(assignedPairs(trial, { ...theCase, runs: [] }), 'shoe:b').unknown).toBe(6);
  });

  test('odd schedules give no pair: one condition twice, a third period, a stranger among the conditions', () => {
    const odd = (change: (index: number) => object): number => {
      const changed = { ...trial, periods: (trial.periods ?? []).map((period, i) => ({ ...period, ...change(i) })) };
      return assignedPairs(changed, theCase).pairs.length;
    };
    expect(odd(() => ({ assigned: 'a' }))).toBe(0);
    expect(odd(() => ({ pair: 1 }))).toBe(0);
    expect(odd((i) => (i === 0 ? { assigned: 'c' } : {}))).toBe(2);
    expect(odd(() => ({ assigned: null }))).toBe(0);
  });

  test('conditions that are not declared are read off the periods, what is asked about last', () => {
    expect(assignedPairs({ ...trial, conditions: null }, theCase).conditions).toEqual(['a', 'b']);
    expect(assignedPairs({ ...trial, conditions: [], question: 'shoe:a' }, theCase).conditions).toEqual(['b', 'a']);
    expect(assignedPairs({}, theCase)).toEqual({ conditions: null, pairsPlanned: 0, periods: [], pairs: [] });
  });
});
