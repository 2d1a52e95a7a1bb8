import { describe, expect, test } from 'vitest';
import { type Case, parseCase } from '#record';
import { followedCase, trialHour } from '../../test/followed-case.ts';
import { drawSchedule } from './coin.ts';
import { planTrial } from './plan-trial.ts';

/** Eight weeks of diary: three runs a week, two check-ins a day, two pairs of shoes, hills now and then. */
function diary(change: Partial<Case> = {}): Case {
  const days = Array.from({ length: 56 }, (_, day) => day);
  const noise = (day: number, salt: number) => ((day * 37 + salt * 11) % 7) / 3 - 1;
  return {
    format: 'culprit-case/1',
    asOf: trialHour(56 * 24),
    complaint: { sites: ['neck'] },
    shoes: [
      { id: 'a', label: 'Old pair', status: 'owned' },
      { id: 'b', label: 'New pair', status: 'owned' },
      { id: 'c', label: 'Dream pair', status: 'considered' },
      { id: 'd', label: 'Worn out', status: 'retired' },
    ],
    runs: days
      .filter((day) => [1, 3, 6].includes(day % 7))
      .map((day) => {
        const descentM = day % 2 === 0 ? 180 : 20;
        return {
          start: trialHour(day * 24 + 18),
          durationS: 3000,
          distanceM: 9000,
          descentM,
          shoe: day % 4 === 0 ? 'b' : 'a',
        };
      }),
    checkins: days.flatMap((day) => [
      { at: trialHour(day * 24 + 7), moment: 'waking' as const, site: 'neck', score: Math.round(3 + noise(day, 1)) },
      { at: trialHour(day * 24 + 22), moment: 'evening' as const, site: 'neck', score: Math.round(3 + noise(day, 2)) },
    ]),
    ...change,
  };
}

const reasonOf = (theCase: Case, question: string) => planTrial(theCase, question).reason?.code;

describe('a plan', () => {
  const plan = planTrial(diary(), 'shoe:b', { seed: 7 });

  test('says what it takes and what it could tell', () => {
    expect(plan).toMatchObject({ format: 'culprit-plan/1', question: 'shoe:b', feasible: true, reason: null });
    const { pairs } = plan.design ?? { pairs: 0 };
    expect(plan.design).toMatchObject({ unit: 'run', conditions: ['a', 'b'], windowH: 36, seed: 7 });
    expect(pairs).toBeGreaterThanOrEqual(6);
    expect(pairs).toBeLessThanOrEqual(18);
    expect(plan.smallestP).toBe(2 / 2 ** pairs);
    expect(plan.periods).toEqual(drawSchedule(7, 'shoe:b', ['a', 'b'], pairs));
    expect(plan.expectedDays).toBeGreaterThan((2 * pairs - 2) * (7 / 3));
    expect(plan.expectedDays).toBeLessThan(2 * pairs * (7 / 3) + 3);
    expect(plan.power.map(({ points }) => points)).toEqual([1, 1.5, 2]);
    const [one, oneHalf, two] = plan.power.map(({ power }) => power) as [number, number, number];
    expect(one <= oneHalf && oneHalf <= two && two <= 1).toBe(true);
    expect(oneHalf >= 0.8 || pairs === 18).toBe(true);
    expect(plan.stopRules.map(({ code }) => code)).toEqual(['score-7', 'rise-3', 'danger-sign', 'evidence']);
    expect(plan.cheaper[0]).toEqual({ question: 'descent', because: expect.stringContaining('no purchase') });
    expect(plan.caveats.join(' ')).toContain('cannot rule out');
    expect(plan.latePower.map(({ points }) => points)).toEqual([1, 1.5, 2]);
    plan.latePower.forEach(({ power }, i) => {
      expect(power).toBeLessThan(0.6 * (plan.power[i]?.power ?? 0));
    });
    const late = Math.round(100 * (plan.latePower[1]?.power ?? -1));
    expect(plan.caveats.join(' ')).toContain(`of 100 such trials, ${late} would find 1.5 points.`);
  });

  test('is the same for the same case and seed; another seed turns the coin and nothing else', () => {
    expect(planTrial(diary(), 'shoe:b', { seed: 7 })).toEqual(plan);
    const other = planTrial(diary(), 'shoe:b', { seed: 8 });
    expect(other.periods).not.toEqual(plan.periods);
    expect({ ...other, periods: [], design: null }).toEqual({ ...plan, periods: [], design: null });
  });

  test('says where the diary often lacked a score in the hours that count', () => {
    expect(plan.unscored).toBeNull();
    // After every run of a week's second weekday the check-ins of two days are missing.
    const gaps = (diary().checkins ?? []).filter((_, i) => ![3, 4].includes(Math.floor(i / 2) % 7) || i % 14 === 6);
    const lacking = planTrial(diary({ checkins: gaps }), 'shoe:b', { seed: 7 });
    expect(lacking.unscored).toMatchObject({ periods: 23, unscored: 8, powerIfScored: { points: 1.5 } });
    expect(lacking.unscored?.powerIfScored.power).toBeGreaterThan((lacking.power[1]?.power ?? 1) - 0.02);
    expect(lacking.caveats.join(' ')).toContain('no score 8 times out of the last 23');
    expect(lacking.power[0]?.power).toBeLessThan(plan.power[0]?.power ?? 0);
    expect(planTrial(diary({ checkins: [] }), 'shoe:b').unscored).toBeNull();
  });

  test('goes by sparse check-ins as they are, and assumes a habit only where there are next to none', () => {
    const oneIn = (days: number) =>
      planTrial(diary({ checkins: (diary().checkins ?? []).filter((_, i) => i % (2 * days) === 0) }), 'shoe:b', {
        seed: 7,
      });
    const sparse = oneIn(3);
    expect(sparse.assumesCheckins).toBe(false);
    expect(sparse.unscored?.unscored).toBeGreaterThan(3);
    expect(sparse.power[1]?.power).toBeLessThan(0.5);
    expect(sparse.unscored?.powerIfScored.power).toBeGreaterThan(0.7);
    expect(oneIn(7)).toMatchObject({ assumesCheckins: true, unscored: null });
  });

  test('says how often a high score would stop it, though nothing made a difference', () => {
    expect(plan.highScoreShare).toBeNull();
    const sore = diary({
      checkins: (diary().checkins ?? []).map((each) => ({ ...each, score: (each.score ?? 0) + 2 })),
    });
    const often = planTrial(sore, 'shoe:b', { seed: 7 });
    expect(often.highScoreShare).toBeGreaterThan(0.2);
    expect(often.caveats.join(' ')).toContain(
      `a score of 7 or more would come in about ${Math.round(100 * (often.highScoreShare ?? 0))} of 100`,
    );
  });

  test('a noisier diary needs more pairs', () => {
    const wild = diary().checkins?.map((each, i) => ({ ...each, score: [0, 6, 2, 6, 1, 5, 3][(i * 5) % 7] as number }));
    expect(planTrial(diary({ checkins: wild ?? [] }), 'shoe:b').design?.pairs).toBeGreaterThan(
      plan.design?.pairs ?? 99,
    );
  });

  test('takes hills, distances, days, nights, remedies and one’s own exposures', () => {
    const own = diary({
      exposures: [
        { id: 'pillow', label: 'Old pillow', unit: 'night' },
        { id: 'tape', label: 'Tape', unit: 'run' },
      ],
      remedies: [{ at: trialHour(100), remedy: 'foam-rolling' }],
      hypotheses: [{ id: 'h1', exposure: 'descent', claim: 'worsens' }],
    });
    const conditionsOf = (question: string) => {
      const { design } = planTrial(own, question);
      return [design?.unit, ...(design?.conditions ?? [])];
    };
    expect(conditionsOf('descent')).toEqual(['run', 'flat', 'hilly']);
    expect(conditionsOf('h1')).toEqual(['run', 'flat', 'hilly']);
    expect(conditionsOf('distance')).toEqual(['run', 'short', 'long']);
    expect(conditionsOf('standing')).toEqual(['day', 'short', 'long']);
    expect(conditionsOf('pillow')).toEqual(['night', 'without', 'with']);
    expect(conditionsOf('tape')).toEqual(['run', 'without', 'with']);
    expect(conditionsOf('foam-rolling')).toEqual(['day', 'without', 'with']);
    expect(planTrial(own, 'descent').design?.inWords[0]).toContain('at most 60 m down');
  });

  test('a trial that the case holds unfinished is not drawn again', () => {
    const periods = drawSchedule(99, 'shoe:b', ['a', 'b'], 7);
    const drawn = followedCase({ periods, done: 3, scoreAfter: () => 3 });
    const trial = { ...drawn.trials?.[0], seed: 99 };
    const again = planTrial(diary({ trials: [trial] }), 'shoe:b', { seed: 7 });
    expect(again.periods).toEqual(periods);
    expect(again.design).toMatchObject({ pairs: 7, seed: 99 });
    // Asked by the hypothesis, and where only the periods tell the conditions, it is the same trial.
    const byId = diary({ trials: [trial], hypotheses: [{ id: 'h1', exposure: 'shoe:b' }] });
    expect(planTrial(byId, 'h1').periods).toEqual(periods);
    const untold = { ...trial, conditions: null };
    expect(planTrial(diary({ trials: [untold] }), 'shoe:b')).toMatchObject({ periods, design: { seed: 99 } });
    const sealed = { ...trial, periods: periods.map(({ n, pair }) => ({ n, pair, assigned: null, run: null })) };
    expect(planTrial(diary({ trials: [sealed] }), 'shoe:b').periods).toEqual(periods);
  });
});

describe('a trial that cannot be done says why, and what can', () => {
  test('shoes', () => {
    expect(reasonOf(diary(), 'shoe:c')).toBe('not-owned');
    expect(reasonOf(diary(), 'shoe:d')).toBe('not-owned');
    expect(reasonOf(diary(), 'shoe:nowhere')).toBe('not-owned');
    const refused = planTrial(diary(), 'shoe:c');
    expect(refused).toMatchObject({ feasible: false, design: null, periods: [], power: [], expectedDays: null });
    expect(refused.reason?.text).toContain('Dream pair');
    expect(refused.cheaper.map(({ question }) => question)).toContain('descent');
    const onePair = diary({ shoes: [], runs: diary().runs?.map((run) => ({ ...run, shoe: 'a' })) ?? [] });
    expect(reasonOf(onePair, 'shoe:a')).toBe('one-pair');
    const seen = diary({ runs: [...(diary().runs ?? []), { start: trialHour(1300), shoe: 'c' }] });
    expect(planTrial(seen, 'shoe:c').feasible).toBe(true);
  });

  test('too few runs, with exact counts', () => {
    const few = (count: number) => diary({ runs: diary().runs?.slice(-count) ?? [] });
    expect(reasonOf(diary({ runs: [] }), 'distance')).toBe('too-few-runs');
    expect(planTrial(few(2), 'distance').reason?.text).toMatch(/two runs.*2\/64 = 0\.031/);
    expect(planTrial(few(5), 'distance').reason?.text).toMatch(/0\.6 runs a week that takes 134 days/);
    expect(planTrial(few(9), 'distance').feasible).toBe(true);
  });

  test('routes', () => {
    const descents = (descentM: (i: number) => number | null) =>
      diary({ runs: diary().runs?.map((run, i) => ({ ...run, descentM: descentM(i) })) ?? [] });
    expect(
      reasonOf(
        descents(() => null),
        'descent',
      ),
    ).toBe('no-hills');
    expect(
      reasonOf(
        descents(() => 12),
        'descent',
      ),
    ).toBe('no-hills');
    expect(
      reasonOf(
        descents((i) => 150 + (i % 3)),
        'descent',
      ),
    ).toBe('one-route');
    expect(reasonOf(diary(), 'surface:trail')).toBe('one-route');
  });

  test('what no coin may decide, and what stands for nothing', () => {
    expect(reasonOf(diary(), 'short-sleep')).toBe('not-assignable');
    expect(reasonOf(diary(), 'spike')).toBe('not-assignable');
    expect(reasonOf(diary(), 'no-such-thing')).toBe('unknown-question');
    expect(reasonOf(diary(), '')).toBe('unknown-question');
  });

  test('danger comes first, whatever is asked; a remedy waits for the screen', () => {
    const danger = diary({ answers: [{ question: 'S1', answer: 'yes', at: trialHour(1300) }] });
    expect(planTrial(danger, 'no-such-thing')).toMatchObject({
      feasible: false,
      reason: { code: 'danger' },
      cheaper: [],
    });
    expect(reasonOf(danger, 'shoe:b')).toBe('danger');
    expect(reasonOf(diary(), 'gentle-movement')).toBe('screen');
    expect(reasonOf(diary(), 'scarf-cradle')).toBe('barred');
    const sore = diary().checkins?.map((each) => ({ ...each, score: 8 }));
    expect(reasonOf(diary({ checkins: sore ?? [] }), 'shoe:b')).toBe('too-sore');
  });

  test('an empty case, and nothing later than its asOf', () => {
    expect(reasonOf({ format: 'culprit-case/1' }, 'shoe:b')).toBe('not-owned');
    expect(planTrial({ format: 'culprit-case/1' }, 'standing').feasible).toBe(true);
    expect(reasonOf(diary({ asOf: trialHour(30) }), 'shoe:b')).toBe('too-few-runs');
    expect(parseCase(diary()).ok).toBe(true);
  });
});
