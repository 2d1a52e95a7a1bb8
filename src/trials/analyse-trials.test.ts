import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Case, caseAsOf } from '#record';
import { followedCase, runHour, trialHour } from '../../test/followed-case.ts';
import { analyseTrials, type TrialResult } from './analyse-trials.ts';
import { drawSchedule } from './coin.ts';

const schedule = (pairs: number) => drawSchedule(7, 'shoe:b', ['a', 'b'], pairs);
const analyse = (theCase: Case): TrialResult => analyseTrials(caseAsOf(theCase), 'neck')[0] as TrialResult;
const worse = (condition: string) => (condition === 'b' ? 5 : 2);

describe('a followed trial', () => {
  test('six pairs that all say the same reach 2/64 and follow', () => {
    const result = analyse(followedCase({ periods: schedule(6), scoreAfter: worse }));
    expect(result).toMatchObject({ id: 't1', pairsDone: 6, p: 2 / 64, answer: 'follows', mayStop: true });
    expect(result.difference?.points).toBeGreaterThan(2.4);
    expect(result.difference?.points).toBeLessThan(3.8);
    expect(result.difference?.low).toBeLessThan(3);
    expect(result.difference?.high).toBeGreaterThan(3);
  });

  test('one pair cannot go below 1', () => {
    const result = analyse(followedCase({ periods: schedule(1), scoreAfter: worse }));
    expect(result).toMatchObject({ pairsDone: 1, p: 1, answer: 'cannot-tell' });
    expect(result.eValue).toBeLessThan(2);
  });

  test('p alone claims nothing before every planned pair is done', () => {
    const result = analyse(followedCase({ periods: schedule(12), done: 12, scoreAfter: (c) => (c === 'b' ? 3 : 2) }));
    expect(result.pairsDone).toBe(6);
    expect(result.pairsPlanned).toBe(12);
    expect(result.p).toBe(2 / 64);
    expect(result.answer === 'follows').toBe(result.eValue >= 20);
    expect(result.mayStop).toBe(result.eValue >= 20);
  });

  test('evidence of 20 stops it early', () => {
    const result = analyse(followedCase({ periods: schedule(18), done: 24, scoreAfter: worse }));
    expect(result.eValue).toBeGreaterThan(20);
    expect(result).toMatchObject({ answer: 'follows', mayStop: true });
  });

  test('a second condition that is better is no claim that it worsens, and is one that it relieves', () => {
    const periods = schedule(8);
    const better = followedCase({ periods, scoreAfter: (c) => (c === 'b' ? 2 : 5) });
    expect(analyse(better)).toMatchObject({ p: 2 / 2 ** 8, answer: 'cannot-tell' });
    const relieves = { ...better, hypotheses: [{ id: 'h', exposure: 'shoe:b', claim: 'relieves' as const }] };
    expect(analyse(relieves).answer).toBe('follows');
    const byId: Case = { ...relieves, trials: [{ ...better.trials?.[0], question: 'h' }] };
    expect(analyse(byId).answer).toBe('follows');
  });

  test('no difference, many times over, is an answer too', () => {
    const result = analyse(followedCase({ periods: schedule(18), scoreAfter: (_, n) => 3 + (n % 2) * 0.01 }));
    expect(result.answer).toBe('does-not-follow');
    expect(Math.max(-(result.difference?.low ?? -9), result.difference?.high ?? 9)).toBeLessThan(0.5);
  });

  test('healing credits neither condition', () => {
    const result = analyse(followedCase({ periods: schedule(10), scoreAfter: (_, n) => Math.round(8 - 0.4 * n) }));
    expect(result.answer).not.toBe('follows');
    expect(Math.abs(result.difference?.points ?? 9)).toBeLessThan(0.6);
  });

  test('swapping the names of the conditions turns the difference round and leaves p and e as they are', () => {
    const periods = schedule(7);
    const theCase = followedCase({ periods, scoreAfter: (c, n) => (c === 'b' ? 4 : 3) + ((n * 7) % 3) });
    const [plain, turned] = [
      analyse(theCase),
      analyse({ ...theCase, trials: [{ ...theCase.trials?.[0], conditions: ['b', 'a'] }] }),
    ];
    expect(turned.p).toBe(plain.p);
    expect(turned.eValue).toBeCloseTo(plain.eValue, 9);
    expect(turned.difference?.points).toBeCloseTo(-(plain.difference?.points ?? 0), 9);
  });

  test('a pair of which one window holds no score is not counted', () => {
    const theCase = followedCase({ periods: schedule(6), scoreAfter: worse });
    const [fromMs, untilMs] = [trialHour(runHour(3)), trialHour(runHour(3) + 37)].map(Date.parse) as [number, number];
    const isIn = (at: string | null | undefined) => Date.parse(at ?? '') > fromMs && Date.parse(at ?? '') < untilMs;
    const gap = { ...theCase, checkins: theCase.checkins?.filter(({ at }) => !isIn(at)) };
    expect(analyse(gap)).toMatchObject({
      pairsDone: 5,
      p: 2 / 32,
      answer: expect.stringMatching(/cannot-tell|follows/),
    });
    expect(analyse({ ...gap, asOf: trialHour(runHour(12) + 60) }).mayStop).toBe(true);
  });

  test('once every run is done and the last window has passed, p counts without the pairs that miss a score', () => {
    const theCase = followedCase({ periods: schedule(7), scoreAfter: (c) => (c === 'b' ? 2.7 : 2) });
    const windowOf = (n: number) => [runHour(n), runHour(n) + 37].map((hour) => Date.parse(trialHour(hour)));
    const [fromMs = 0, untilMs = 0] = windowOf(5);
    const checkins = theCase.checkins?.filter(
      ({ at }) => !(Date.parse(at ?? '') > fromMs && Date.parse(at ?? '') < untilMs),
    );
    const before = analyse({ ...theCase, checkins: checkins ?? [], asOf: trialHour(runHour(14) + 30) });
    const over = analyse({ ...theCase, checkins: checkins ?? [], asOf: trialHour(runHour(14) + 60) });
    expect(over).toMatchObject({ pairsDone: 6, pairsPlanned: 7, p: before.p, eValue: before.eValue });
    expect(over.p).toBeLessThanOrEqual(0.05);
    expect(over.eValue).toBeLessThan(20);
    expect([before, over].map(({ answer, mayStop }) => [answer, mayStop])).toEqual([
      ['cannot-tell', false],
      ['follows', true],
    ]);
  });

  test('what comes later than a pair changes neither its part of the e-value nor the pairs before', () => {
    const periods = schedule(8);
    const theCase = followedCase({ periods, scoreAfter: (c, n) => (c === 'b' ? 4 : 3) + ((n * 5) % 4) - 1 });
    const asOf = trialHour(runHour(8) + 40);
    const early = analyse({ ...theCase, asOf });
    const changed = theCase.checkins?.map((each) => ((each.at ?? '') > asOf ? { ...each, score: 9 } : each));
    expect(analyse({ ...theCase, checkins: changed, asOf })).toEqual(early);
    expect(early.pairsDone).toBe(4);
  });

  test('expectation, adherence and what cannot be ruled out stand beside the result', () => {
    const theCase = followedCase({ periods: schedule(6), scoreAfter: worse });
    const expectation = { condition: 'a', strength: 6 };
    const result = analyse({ ...theCase, trials: [{ ...theCase.trials?.[0], expectation }] });
    expect(result.expectation).toEqual(expectation);
    expect(result.adherence).toEqual({ asAssigned: 12, swapped: 0, unknown: 0 });
    expect(result.cannotRuleOut).toContain('“a” to be better, 6 out of 10');
    expect(result.seal).toBe('none');
  });
});

describe('harm', () => {
  const calm = followedCase({ periods: schedule(8), done: 4, scoreAfter: () => 3 });
  const mornings = (scores: readonly number[], fromHour: number) =>
    scores.map((score, day) => {
      return { at: trialHour(fromHour + 24 * day), moment: 'waking' as const, site: 'neck', score };
    });

  test('a score of 7 may stop it', () => {
    expect(analyse(calm)).toMatchObject({ mayStop: false, harms: [] });
    const sore = { ...calm, checkins: [...(calm.checkins ?? []), ...mornings([7], 31)] };
    expect(analyse(sore)).toMatchObject({ mayStop: true, harms: [{ code: 'score-7' }] });
  });

  test('so may two mornings running 3 above the fortnight before, one alone may not', () => {
    const before = mornings([2, 3, 2, 3, 2], 7 - 24 * 6);
    const rise = (scores: readonly number[]) =>
      analyse({ ...calm, checkins: [...before, ...(calm.checkins ?? []), ...mornings(scores, 31)] });
    expect(rise([5, 3, 5])).toMatchObject({ mayStop: false, harms: [] });
    expect(rise([3, 5, 5])).toMatchObject({ mayStop: true, harms: [{ code: 'rise-3' }] });
  });

  test('so may a danger sign that was answered during the trial, not one from before', () => {
    const answered = (at: string) => analyse({ ...calm, answers: [{ question: 'G2', answer: 'yes', at }] });
    expect(answered(trialHour(runHour(2)))).toMatchObject({ mayStop: true, harms: [{ code: 'danger-sign' }] });
    expect(answered(trialHour(runHour(1) - 100)).harms).toEqual([]);
  });
});

describe('any input', () => {
  test('degenerate trials give values', () => {
    const empty = { pairsDone: 0, p: null, eValue: 1, difference: null, answer: 'cannot-tell', mayStop: false };
    for (const trial of [
      {},
      { periods: [] },
      { id: 'x', periods: [{}, { n: 2, assigned: 'a' }], windowH: 0, seed: null },
    ]) {
      expect(analyseTrials({ format: 'culprit-case/1', trials: [trial] }, null)[0]).toMatchObject(empty);
    }
    expect(analyseTrials({ format: 'culprit-case/1' }, 'neck')).toEqual([]);
    const still = analyse(followedCase({ periods: schedule(6), scoreAfter: () => 3 }));
    expect(still.pairsDone).toBe(6);
    expect(Number.isFinite(still.p) && Number.isFinite(still.eValue)).toBe(true);
  });

  test('two trials on the same runs are each read as assigned; a run that the case does not hold has no scores', () => {
    const theCase = followedCase({ periods: schedule(6), scoreAfter: worse });
    const [trial] = theCase.trials ?? [];
    const hills = { a: 'hilly', b: 'flat' };
    const turned = trial?.periods?.map((each) => ({ ...each, assigned: hills[each.assigned as 'a' | 'b'] }));
    const second = { ...trial, id: 't2', question: 'descent', conditions: ['flat', 'hilly'], periods: turned ?? [] };
    const stray = trial?.periods?.map((each, i) => (i === 3 ? { ...each, run: trialHour(99_999) } : each));
    const third = { ...trial, id: 't3', periods: stray ?? [] };
    const results = analyseTrials(caseAsOf({ ...theCase, trials: [trial ?? {}, second, third] }), 'neck');
    expect(results.map(({ id, pairsDone, pairsPlanned }) => [id, pairsDone, pairsPlanned])).toEqual([
      ['t1', 6, 6],
      ['t2', 6, 6],
      ['t3', 5, 6],
    ]);
    expect(results.map(({ answer }) => answer).slice(0, 2)).toEqual(['follows', 'cannot-tell']);
    expect(results[1]?.difference?.points).toBeCloseTo(-(results[0]?.difference?.points ?? 0), 9);
  });

  test('whatever the scores: p on its lattice, the interval around the difference, nothing infinite', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 16 }), (given, done) => {
        const periods = schedule(8);
        const result = analyse(followedCase({ periods, done, scoreAfter: (_, n) => given[n - 1] as number }));
        expect(result.pairsDone).toBe(Math.floor(done / 2));
        expect(Number.isFinite(result.eValue) && result.eValue >= 0).toBe(true);
        if (result.difference === null) {
          expect(done).toBeLessThan(2);
          return;
        }
        const { points, low, high } = result.difference;
        expect(low < points && points < high && high - low > 0.1).toBe(true);
        expect(((result.p as number) * 2 ** result.pairsDone) % 2).toBe(0);
      }),
      { numRuns: 25, seed: 1 },
    );
  });
});
